import { z } from 'zod';
import { accessErrors } from '@/lib/wording/access';
import { bookingReferenceFrom, isBookingReference } from './booking-reference';

/** A mail address as people type it: full width, capitals and blanks around it are forgiven. */
export const emailAddress = z
  .string({ error: accessErrors.emailMissing })
  .max(400, accessErrors.emailWrong)
  .transform((typed) => typed.normalize('NFKC').trim().toLowerCase())
  .pipe(
    z
      .string()
      .min(1, accessErrors.emailMissing)
      .max(254, accessErrors.emailWrong)
      .pipe(z.email(accessErrors.emailWrong)),
  );

const reference = z
  .string({ error: accessErrors.referenceMissing })
  .max(60, accessErrors.referenceWrong)
  .refine((typed) => typed.trim() !== '', { error: accessErrors.referenceMissing, abort: true })
  .transform(bookingReferenceFrom)
  .refine(isBookingReference, accessErrors.referenceWrong);

export const signInRequest = z.object({ email: emailAddress });
export const bookingCodeRequest = z.object({ reference, email: emailAddress });

/** Six digits, in any width, with blanks or hyphens between them. */
export const codeEntry = z.object({
  code: z
    .string({ error: accessErrors.codeMissing })
    .max(40, accessErrors.codeForm)
    .transform((typed) => typed.normalize('NFKC').replaceAll(/[\s\-‐-―ー−]/g, ''))
    .refine((typed) => typed !== '', { error: accessErrors.codeMissing, abort: true })
    .refine((typed) => /^\d{6}$/.test(typed), accessErrors.codeForm),
});
