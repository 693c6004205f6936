import { z } from 'zod';
import { wholeYen } from './figure';

const base = z.union([
  z.enum(['tourPrice', 'ticketPrice', 'fare']),
  z.strictObject({ cost: z.string().min(1), per: z.enum(['person', 'booking']).optional() }),
]);

export const percent = z
  .number()
  .min(0)
  .max(100)
  .refine((rate) => Math.abs(Math.round(rate * 100) - rate * 100) < 1e-6, {
    error: 'at most two decimals',
  });

const priceBands = z
  .array(
    z.strictObject({
      upTo: wholeYen.nullable(),
      get charge() {
        return charge;
      },
    }),
  )
  .min(1)
  .refine(
    (bands) => bands.every((band, place) => (band.upTo === null) === (place === bands.length - 1)),
    {
      error: 'the last price band, and only the last, has no end (null)',
    },
  )
  .refine((bands) => bands.every((band, place) => ascends(bands[place - 1]?.upTo, band.upTo)), {
    error: 'price bands go up',
  });

function ascends(before: number | null | undefined, next: number | null): boolean {
  return before === undefined || before === null || next === null || before < next;
}

/** 取消料の算出方法: the charge algebra. */
export const charge: z.ZodType<unknown> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('free') }),
    z.strictObject({ kind: z.literal('percent'), percent, of: base }),
    z.strictObject({
      kind: z.literal('fixed'),
      yen: wholeYen.nullable(),
      per: z.enum(['person', 'segment', 'room', 'booking']),
    }),
    z.strictObject({
      kind: z.literal('cost'),
      cost: z.string().min(1),
      per: z.enum(['person', 'booking']),
    }),
    z.strictObject({ kind: z.literal('byPrice'), of: base, bands: priceBands }),
    z.strictObject({ kind: z.literal('largerOf'), charges: z.array(charge).min(1) }),
    z.strictObject({ kind: z.literal('smallerOf'), charges: z.array(charge).min(1) }),
    z.strictObject({ kind: z.literal('sumOf'), charges: z.array(charge).min(1) }),
    z.strictObject({
      kind: z.literal('limited'),
      charge,
      floor: charge.nullable(),
      cap: charge.nullable(),
    }),
    z.strictObject({ kind: z.literal('named'), name: z.string().min(1) }),
    z.strictObject({
      kind: z.literal('byAge'),
      adult: charge,
      child: charge.optional(),
      infant: charge.optional(),
    }),
    z.strictObject({ kind: z.literal('atLeast'), charge }),
    z.strictObject({ kind: z.literal('ask') }),
  ]),
);
