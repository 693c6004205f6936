import { z } from 'zod';
import { percent } from './charge';
import { wholeYen } from './figure';

const share = z.strictObject({
  kind: z.literal('percent'),
  percent,
  of: z.enum(['tourPrice', 'ticketPrice']),
});

const sum = z.strictObject({
  kind: z.literal('fixed'),
  yen: wholeYen,
  per: z.literal('person'),
});

const one = z.discriminatedUnion('kind', [share, sum]);

/** What of the charge algebra a deposit can be: all that is known before a booking is made. */
export const depositCharge = z.discriminatedUnion('kind', [
  share,
  sum,
  z.strictObject({ kind: z.literal('largerOf'), charges: z.array(one).min(1) }),
  z.strictObject({ kind: z.literal('smallerOf'), charges: z.array(one).min(1) }),
]);
