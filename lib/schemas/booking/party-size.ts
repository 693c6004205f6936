import * as z from 'zod/mini';
import { partySizeErrors } from '@/lib/wording/booking/start-page';
import { anyText, transformed } from '../form/typed-text';

/** A party of the web form; larger ones are for the telephone. */
export const LARGEST_PARTY = 8;

const figure = transformed(anyText, (typed) => typed.normalize('NFKC').trim()).check(
  z.refine((text) => text !== '', { error: partySizeErrors.missing, abort: true }),
  z.refine((text) => /^[1-9]\d?$/.test(text) && Number(text) <= LARGEST_PARTY, {
    error: partySizeErrors.wrong(LARGEST_PARTY),
    abort: true,
  }),
);

export const partySizeSchema = z.object({
  size: transformed(figure, Number),
  /** Names this start: the same form sent again begins nothing new. */
  startKey: anyText,
});
