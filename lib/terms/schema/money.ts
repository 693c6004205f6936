import { z } from 'zod';
import { CANCELLATION_GROUNDS } from '@/lib/rules/cancellation/free-grounds';
import { deadline, figureShape } from './figure';

const refundDeadline = z.strictObject({ deadline, ...figureShape });

/** 払戻し. */
export const refund = z.strictObject({
  beforeStart: refundDeadline,
  afterStart: refundDeadline,
  reduction: refundDeadline.nullable(),
  unavailablePart: z.strictObject({ deductsCharges: z.boolean(), ...figureShape }).nullable(),
});

/** 取消料のかからない解除事由. */
export const freeGrounds = z.array(
  z.strictObject({
    ground: z.enum(CANCELLATION_GROUNDS),
    declaredUntil: z.enum(['start', 'end-of-departure-date']),
    priceChanges: z
      .array(
        z.enum(['fare-revision', 'fare-cut', 'cheaper-content', 'content-change', 'occupancy']),
      )
      .min(1)
      .optional(),
    ...figureShape,
  }),
);

/** 一部の方の取消し. */
export const partialCancellation = z.strictObject({
  remaining: z.literal('room-occupancy-difference'),
  ...figureShape,
});

/** 代金不払いによる解除. */
export const nonPayment = z.strictObject({ termination: deadline, ...figureShape });

/** 端数処理. */
export const rounding = z.strictObject({
  fee: z.literal('down'),
  payment: z.literal('up'),
  ...figureShape,
});
