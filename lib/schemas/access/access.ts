import * as z from 'zod/mini';
import { accessErrors, linkWords } from '@/lib/wording/access/access';
import { anyText, transformed, wrong } from '../form/typed-text';
import { bookingReferenceFrom, isBookingReference } from './booking-reference';
import { mailAddressFrom } from './mail-address';

/** A mail address as people type it: full width, capitals and blanks around it are forgiven. */
export const emailAddress = transformed(
  anyText.check(
    z.refine((text) => text.trim() !== '', { error: accessErrors.emailMissing, abort: true }),
  ),
  (typed, context) => {
    const email = mailAddressFrom(typed);
    if (email === null || email.length > 254) wrong(context, accessErrors.emailWrong);
    return email ?? '';
  },
);

const referenceText = anyText.check(
  z.refine((typed) => typed.trim() !== '', { error: accessErrors.referenceMissing, abort: true }),
  z.maxLength(60, { error: accessErrors.referenceWrong, abort: true }),
);

const reference = transformed(referenceText, bookingReferenceFrom).check(
  z.refine(isBookingReference, accessErrors.referenceWrong),
);

export const signInRequest = z.object({ email: emailAddress });
export const bookingCodeRequest = z.object({ reference, email: emailAddress });

/** Six digits, in any width, with blanks or hyphens between them. */
export const codeEntry = z.object({
  code: transformed(
    anyText.check(z.maxLength(40, { error: accessErrors.codeForm, abort: true })),
    (typed) => typed.normalize('NFKC').replaceAll(/[\s\-‐-―ー−]/g, ''),
  ).check(
    z.refine((typed) => typed !== '', { error: accessErrors.codeMissing, abort: true }),
    z.refine((typed) => /^\d{6}$/.test(typed), accessErrors.codeForm),
  ),
});

/** What a mailed link carries: which code it stands for, and its key. */
export const linkEntry = z.object({
  token: transformed(
    z.string({ error: linkWords.dead }).check(z.regex(/^[^.]{1,100}\.[^.]{1,200}/, linkWords.dead)),
    (token) => {
      const [id = '', key = ''] = token.split('.');
      return { id, key };
    },
  ),
});
