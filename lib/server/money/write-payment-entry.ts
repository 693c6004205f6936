import 'server-only';
import type { Tx } from '../system/db';
import { post } from './post';

type Captured = {
  readonly id: string;
  readonly booking: { readonly id: string };
  readonly amountYen: number;
  readonly methodLabel: string;
};

/** The line of a captured payment in the ledger, once for each payment. */
export async function writePaymentEntry(tx: Tx, payment: Captured, at: Date): Promise<void> {
  const { id: paymentId, booking, amountYen, methodLabel } = payment;
  const bookingId = booking.id;
  await post(tx, [{ cause: 'payment', bookingId, paymentId, methodLabel, amountYen, at }]);
}
