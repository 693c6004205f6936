import 'server-only';
import { NO_ANSWER } from '@/lib/rules/money/refund-failure';
import { refundShares } from '@/lib/rules/money/refund-shares';
import { lockBooking } from '../../booking/lock-booking';
import type { Prisma } from '../../generated/prisma/client';
import { db, type Tx } from '../../system/db';
import { causeOf } from '../ledger-entry';
import { answeredPayment } from './answered-payment';
import type { RefundAnswer } from './payment-port';
import { adapterOf } from './payments';
import { OPEN, refundKey, tellRefund } from './tell-refund';

type Open = Prisma.RefundGetPayload<{ include: { payment: true } }>;

/**
 * 払戻しの実行: gives a line of the ledger back through the card company, from each captured payment what is left of it.
 *
 * What goes through which payment is written down under the lock of the booking before the company is asked. The key
 * makes a second run harmless; what has come to an end is not asked for again.
 *
 * @param lastTry whether nobody asks again by themselves: what has no answer by now is shown as failed
 * @clause D2-22.2
 * @throws RangeError when the ledger gives more back than the cards paid
 */
export async function sendRefund(ledgerKey: string, at: Date, lastTry = false): Promise<void> {
  const open = await db().$transaction((tx) => openRefunds(tx, ledgerKey, at));
  const failures: unknown[] = [];
  for (const refund of open) {
    try {
      await tellRefund(refund.id, await ask(refund, at), at);
    } catch (failure) {
      failures.push(failure);
      if (lastTry)
        await tellRefund(refund.id, { ...refund, kind: 'failed', reason: NO_ANSWER }, at);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** The refunds of a line that have not come to an end, written down the first time. */
async function openRefunds(tx: Tx, ledgerKey: string, at: Date): Promise<readonly Open[]> {
  const line = await tx.ledgerEntry.findUnique({ where: { idempotencyKey: ledgerKey } });
  if (line === null) return [];
  const { bookingId } = line;
  await lockBooking(tx, bookingId);
  const ledger = await tx.ledgerEntry.findMany({ where: { bookingId }, orderBy: { id: 'asc' } });
  const captured = await tx.paymentAttempt.findMany({ where: { bookingId, status: 'captured' } });
  const data = refundShares(ledger, ledgerKey).map(({ paymentId, amount: amountYen }) => {
    if (!captured.some(({ id }) => id === paymentId)) {
      throw new Error('a refund through a payment that was not captured');
    }
    const moments = { createdAt: at, updatedAt: at };
    const cause = causeOf(ledgerKey);
    return { paymentId, ledgerKey, cause, amountYen, status: 'requested', ...moments };
  });
  await tx.refund.createMany({ data, skipDuplicates: true });
  return tx.refund.findMany({
    where: { ledgerKey, status: { in: [...OPEN] } },
    include: { payment: true },
    orderBy: { id: 'asc' },
  });
}

async function ask(refund: Open, at: Date): Promise<RefundAnswer> {
  const { id, status, adapterRef, amountYen } = refund;
  const payment = answeredPayment(refund.payment);
  const key = refundKey(refund);
  const tries = { increment: 1 };
  await db().refund.updateMany({ where: { id }, data: { tries, updatedAt: at } });
  if (status === 'pending' && adapterRef !== null) {
    return adapterOf(payment).refundOutcome({ key, adapterRef });
  }
  return adapterOf(payment).refund({ key, adapterRef: payment.adapterRef, amountYen });
}
