import * as z from 'zod/mini';
import { enquiryErrors as words } from '@/lib/wording/enquiries/enquiries';
import { bookingReferenceFrom, isBookingReference } from '../access/booking-reference';
import { sureAddress } from '../access/sure-address';
import { writtenName } from '../form/person-names';
import { anyText, oneOf, someLines, transformed, wrong } from '../form/typed-text';

/** A way to be reached: needed for the answer that is wanted, free otherwise. */
type Way = { readonly typed: string; readonly sure: string; readonly needed: boolean };

const withWays = z.transform((sent: Record<string, unknown>): Record<string, unknown> => {
  const text = (name: string) => anyText.parse(sent[name]);
  const way = (name: string, wants: string): Way => ({
    typed: text(name),
    sure: text(`${name}Sure`),
    needed: text('wants') === wants,
  });
  return { ...sent, email: way('email', 'mail'), phone: way('phone', 'telephone') };
});

const email = transformed(z.custom<Way>(), ({ typed, sure, needed }, context) => {
  if (typed.trim() === '') {
    if (needed) wrong(context, words.emailMissing);
    return null;
  }
  const read = sureAddress.safeParse({ email: typed, sure });
  if (read.success) return read.data;
  wrong(context, read.error.issues[0]?.message ?? '');
  return null;
});

const phone = (read: (typed: string) => string | null) =>
  transformed(z.custom<Way>(), ({ typed, needed }, context) => {
    const number = typed.trim() === '' ? null : read(typed);
    if (number === null && (needed || typed.trim() !== '')) {
      wrong(context, typed.trim() === '' ? words.phoneMissing : words.phoneWrong);
    }
    return number;
  });

const booking = transformed(anyText, (typed, context) => {
  if (typed.trim() === '') return null;
  const reference = bookingReferenceFrom(typed.slice(0, 60));
  if (!isBookingReference(reference)) wrong(context, words.booking);
  return reference;
});

const tour = transformed(anyText, (typed) => (/^[a-z0-9-]{1,100}$/.test(typed) ? typed : null));

const text = someLines(2000, words.text);
const formKey = z.uuid(words.stale);

/** お問い合わせ. Which numbers can be dialled, the server knows. */
export const enquiryForm = (readNumber: (typed: string) => string | null) =>
  z.pipe(
    withWays,
    z.object({
      tour,
      name: writtenName(60, words.name),
      wants: oneOf(['mail', 'telephone'], words.wants),
      email,
      phone: phone(readNumber),
      booking,
      text,
      formKey,
    }),
  );

/** What the enquirer writes after the first time. */
export const furtherWords = z.object({ text, formKey });

/** Whether a text has the form of the token in an enquirer's link. */
export function isEnquiryToken(given: unknown): given is string {
  return typeof given === 'string' && /^[0-9a-f]{64}$/.test(given);
}
