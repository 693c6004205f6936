import 'server-only';
import type { Tx } from '../../system/db';

/**
 * Gives a payment to a booking, in the caller's transaction: while the card still reserves the amount, and nobody has
 * begun to give it back. Of the booking and the job that gives back, one wins.
 *
 * @returns false when there is nothing to be had through this payment any more
 */
export async function bindPayment(
  tx: Tx,
  { paymentId, bookingId, amountYen }: { paymentId: string; bookingId: string; amountYen: number },
  at: Date,
): Promise<boolean> {
  const { count } = await tx.paymentAttempt.updateMany({
    where: { id: paymentId, status: 'authorised', bookingId: null, amountYen },
    data: { bookingId, updatedAt: at },
  });
  return count === 1;
}

/** The payment was given back before the booking could use it. */
export class PaymentGone extends Error {
  constructor() {
    super('the payment was given back');
  }
}
