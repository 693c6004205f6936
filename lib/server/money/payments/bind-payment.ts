import 'server-only';
import type { Tx } from '../../system/db';

type Bound = {
  readonly paymentId: string;
  readonly bookingId: string;
  /** What may have been paid: the deposit or all of a price, what was seen of a balance. */
  readonly amounts: readonly number[];
};

/**
 * Gives a payment to a booking, in the caller's transaction: while the card still reserves the amount, and nobody has
 * begun to give it back. Of the booking and the job that gives back, one wins.
 *
 * @param states what it may stand at: a booking that stands already may wait with it for the company
 * @returns what it pays, in yen; null when there is nothing to be had through this payment any more
 */
export async function bindPayment(
  tx: Tx,
  { paymentId, bookingId, amounts }: Bound,
  at: Date,
  states: readonly string[] = ['authorised'],
): Promise<number | null> {
  const [bound] = await tx.paymentAttempt.updateManyAndReturn({
    where: {
      id: paymentId,
      status: { in: [...states] },
      bookingId: null,
      amountYen: { in: [...amounts] },
    },
    data: { bookingId, userId: null, updatedAt: at },
    select: { amountYen: true },
  });
  return bound?.amountYen ?? null;
}

/** The payment was given back before the booking could use it. */
export class PaymentGone extends Error {
  constructor() {
    super('the payment was given back');
  }
}
