import 'server-only';
import { db } from '../db';
import { payments } from './payments';

/**
 * 払戻しの実行: gives the refund of a cancellation back through the card company. The key makes a second run harmless.
 *
 * @clause D2-22.2
 */
export async function sendRefund(cancellationId: string): Promise<void> {
  const cancellation = await db().cancellation.findUnique({
    where: { id: cancellationId },
    include: { booking: { include: { payments: { where: { status: 'captured' } } } } },
  });
  if (cancellation === null) return;
  let left = cancellation.refundYen;
  for (const payment of cancellation.booking.payments) {
    const amountYen = Math.min(left, payment.amountYen);
    if (amountYen <= 0) return;
    const key = `refund:${cancellationId}:${payment.id}`;
    await payments().refund({ key, adapterRef: payment.adapterRef, amountYen });
    left -= amountYen;
  }
}
