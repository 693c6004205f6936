import { z } from 'zod';
import { charge, percent } from './charge';
import { figureShape } from './figure';
import { point } from './step-point';

export const partySize = z
  .strictObject({ from: z.int().min(1).max(10_000), until: z.int().min(1).max(10_000).nullable() })
  .refine(({ from, until }) => until === null || from <= until, {
    error: 'the smaller number of people first',
  });

export const countedFrom = z.strictObject({
  day: z.enum(['sailing', 'first-flight', 'check-in']),
  tripDay: z.int().min(1).max(365).optional(),
});

export const freeShare = z.strictObject({
  id: z.string().min(1),
  percent,
  until: point.nullable(),
  alsoWhenAllLeave: z.boolean(),
  ...figureShape,
});

export const beforePayment = z.strictObject({
  id: z.string().min(1),
  until: z.enum(['first-payment', 'full-payment']),
  ...figureShape,
});

export const kept = z.strictObject({
  id: z.string().min(1),
  charge,
  counts: z.enum(['at-least', 'added']),
  ...figureShape,
});

export const receivedAfterStart = z.strictObject({
  counts: z.enum(['departure-day', 'when-sent', 'after-start']),
  ...figureShape,
});
