import 'server-only';
import { ledgerLabels } from '@/lib/wording/money/ledger';
import type { Tx } from '../system/db';

type Captured = {
  readonly id: string;
  readonly booking: { readonly id: string };
  readonly amountYen: number;
  readonly methodLabel: string;
};

/** The line of a captured payment in the ledger, once for each payment. */
export async function writePaymentEntry(tx: Tx, payment: Captured, at: Date): Promise<void> {
  await tx.ledgerEntry.create({
    data: {
      bookingId: payment.booking.id,
      kind: 'payment',
      amountYen: payment.amountYen,
      label: ledgerLabels.cardPayment(payment.methodLabel),
      idempotencyKey: `payment:${payment.id}`,
      paymentId: payment.id,
      at,
    },
  });
}
