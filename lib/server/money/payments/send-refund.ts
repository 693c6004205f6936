import 'server-only';
import { refundShares } from '@/lib/rules/money/refund-shares';
import { db } from '../../system/db';
import { answeredPayment } from './answered-payment';
import { adapterOf } from './payments';

/**
 * 払戻しの実行: gives the refund of a cancellation back through the card company, from each captured payment what is
 * left of it. The key makes a second run harmless.
 *
 * @clause D2-22.2
 * @throws RangeError when the ledger gives more back than the cards paid
 */
export async function sendRefund(cancellationId: string): Promise<void> {
  const cancellation = await db().cancellation.findUnique({
    where: { id: cancellationId },
    select: { booking: { select: { ledger: { orderBy: { id: 'asc' } }, payments: true } } },
  });
  if (cancellation === null) return;
  const { ledger, payments: attempts } = cancellation.booking;
  for (const { paymentId, amount } of refundShares(ledger, cancellationId)) {
    const payment = attempts.find(({ id, status }) => id === paymentId && status === 'captured');
    if (payment === undefined) throw new Error('a refund through a payment that was not captured');
    const key = `refund:${cancellationId}:${paymentId}`;
    const { adapterRef } = answeredPayment(payment);
    await adapterOf(payment).refund({ key, adapterRef, amountYen: amount });
  }
}
