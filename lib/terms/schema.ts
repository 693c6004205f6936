import { z } from 'zod';
import { acceptance } from './schema/acceptance';
import { cancellation } from './schema/cancellation';
import { contractShape } from './schema/contract';
import { day } from './schema/figure';
import { freeGrounds, nonPayment, partialCancellation, refund, rounding } from './schema/money';

/** The shape of a terms file. Unknown fields are an error: a misspelt figure must not be lost. */
export const termsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^[0-9a-z.-]+$/),
  firstDay: day,
  title: z.strictObject({ ja: z.string().min(1), en: z.string().min(1) }),
  contractKind: z.enum(['package-domestic', 'package-overseas', 'arranged-air']),
  base: z
    .strictObject({ id: z.string().min(1), version: z.string().min(1) })
    .nullable()
    .default(null),
  acceptance,
  cancellation,
  freeGrounds: freeGrounds.default([]),
  refund,
  partialCancellation: partialCancellation.nullable().default(null),
  nonPayment: nonPayment.nullable().default(null),
  rounding,
  ...contractShape,
});
