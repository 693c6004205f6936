import { z } from 'zod';
import { partySizeErrors } from '@/lib/wording/booking';
import { anyText } from './typed-text';

/** A party of the web form; larger ones are for the telephone. */
export const LARGEST_PARTY = 8;

export const partySizeSchema = z.object({
  size: anyText
    .transform((typed) => typed.normalize('NFKC').trim())
    .refine((text) => text !== '', { error: partySizeErrors.missing, abort: true })
    .refine((text) => /^[1-9]\d?$/.test(text) && Number(text) <= LARGEST_PARTY, {
      error: partySizeErrors.wrong(LARGEST_PARTY),
      abort: true,
    })
    .transform(Number),
});
