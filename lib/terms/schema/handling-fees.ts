import { z } from 'zod';
import { HANDLING_OCCASIONS } from '@/lib/rules/money/handling-fee';
import { charge } from './charge';
import { figureShape } from './figure';

const span = (most: number) =>
  z
    .strictObject({
      from: z.int().min(0).max(most),
      until: z.int().min(0).max(most).nullable(),
    })
    .refine(({ from, until }) => until === null || from <= until, {
      error: 'the smaller number first',
    });

const row = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  occasion: z.enum(HANDLING_OCCASIONS),
  services: z.array(z.string().min(1)).min(1).optional(),
  party: span(10_000).optional(),
  price: span(100_000_000).optional(),
  days: span(1000).optional(),
  charge,
});

/** 旅行業務取扱料金. */
export const handlingFees = z.strictObject({ rows: z.array(row).min(1), ...figureShape });
