import * as z from 'zod/mini';
import { accessErrors, linkWords } from '@/lib/wording/access/access';
import { transformed } from '../form/typed-text';
import { bookingReferenceFrom, isBookingReference } from './booking-reference';

const emailText = transformed(
  z.string({ error: accessErrors.emailMissing }).check(z.maxLength(400, accessErrors.emailWrong)),
  (typed) => typed.normalize('NFKC').trim().toLowerCase(),
).check(
  z.refine((text) => text !== '', { error: accessErrors.emailMissing, abort: true }),
  z.maxLength(254, accessErrors.emailWrong),
);

/** A mail address as people type it: full width, capitals and blanks around it are forgiven. */
export const emailAddress = z.pipe(emailText, z.email(accessErrors.emailWrong));

const referenceText = z.string({ error: accessErrors.referenceMissing }).check(
  z.maxLength(60, accessErrors.referenceWrong),
  z.refine((typed) => typed.trim() !== '', { error: accessErrors.referenceMissing, abort: true }),
);

const reference = transformed(referenceText, bookingReferenceFrom).check(
  z.refine(isBookingReference, accessErrors.referenceWrong),
);

export const signInRequest = z.object({ email: emailAddress });
export const bookingCodeRequest = z.object({ reference, email: emailAddress });

/** Six digits, in any width, with blanks or hyphens between them. */
export const codeEntry = z.object({
  code: transformed(
    z.string({ error: accessErrors.codeMissing }).check(z.maxLength(40, accessErrors.codeForm)),
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
