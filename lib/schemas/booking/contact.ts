import * as z from 'zod/mini';
import { sureAddress, withSureAddress } from '@/lib/schemas/access/sure-address';
import { contactErrors } from '@/lib/wording/booking/contact-fields';
import { telephoneText } from '../form/telephone-text';
import {
  anyText,
  figures,
  letteredLine,
  oneLine,
  type TextWords,
  transformed,
  wrong,
} from '../form/typed-text';

/** Reads a telephone number; null for one that cannot be dialled. */
type ReadNumber = (typed: string) => string | null;

/** In the browser: whether it looks like a number. Which numbers exist, the server knows. */
const looksRight: ReadNumber = (typed) => (telephoneText(typed) === null ? null : typed.trim());

function telephone(read: ReadNumber, words: TextWords) {
  const answered = anyText.check(
    z.refine((typed) => typed.trim() !== '', { error: words.missing, abort: true }),
  );
  return transformed(answered, (typed, context) => {
    const number = read(typed);
    if (number === null) wrong(context, words.wrong);
    return number ?? '';
  });
}

const emergency = (read: ReadNumber) =>
  z.nullable(
    z.object({
      name: letteredLine(60, contactErrors.emergencyName),
      relation: oneLine(20, contactErrors.emergencyRelation),
      phone: telephone(read, contactErrors.emergencyPhone),
    }),
  );

const someEmergency = z.object({ name: anyText, relation: anyText, phone: anyText });

/** Nothing in any of its fields: no emergency contact. Something in one: all three are needed (D0-T2a). */
function emergencyOrNone(typed: unknown): unknown {
  const parsed = someEmergency.safeParse(typed ?? {});
  const texts = parsed.success ? Object.values(parsed.data) : [];
  return texts.some((text) => text.trim() !== '') ? typed : null;
}

/** What is asked while a postal code is typed. */
export const postalCodeQuestion = z.object({
  postalCode: transformed(anyText, (typed) => typed.slice(0, 20)),
});

/** 代表者の連絡先と、旅行中の緊急連絡先. */
export function contactSchemaWith(read: ReadNumber) {
  return z.pipe(
    withSureAddress,
    z.object({
      email: sureAddress,
      phone: telephone(read, contactErrors.phone),
      postalCode: figures(/^\d{7}$/, contactErrors.postalCode),
      address: oneLine(200, contactErrors.address),
      emergency: z.pipe(z.transform(emergencyOrNone), emergency(read)),
    }),
  );
}

export const contactSchema = contactSchemaWith(looksRight);

export type TypedContact = z.output<typeof contactSchema>;
