import 'server-only';
import { NO_ANSWER } from '@/lib/rules/money/refund-failure';
import { bookingOf } from '../booking/booking-of';
import { db, type Tx } from '../system/db';
import { sendLater } from './post';

/** 払戻しの失敗: one that needs somebody of the agency. */
export interface FailedRefund {
  readonly id: string;
  readonly bookingId: string;
  readonly reference: string;
  readonly tourTitle: string;
  readonly amountYen: number;
  /** The cause of the ledger's line; `refundCauseWords` says it. */
  readonly cause: string;
  /** The company's own word, or `no-answer`. */
  readonly failure: string;
  readonly tries: number;
  readonly adapter: string;
  readonly method: string;
  readonly failedAt: Date;
}

/** All refunds that failed and have not been sent again, the oldest first. */
export async function listFailedRefunds(): Promise<readonly FailedRefund[]> {
  const booking = { select: { id: true, reference: true, tripSnapshot: true } } as const;
  const rows = await db().refund.findMany({
    where: { status: 'failed' },
    include: { payment: { include: { booking } } },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ payment, ...row }) => {
    if (payment.booking === null) return [];
    const { id: bookingId, reference, trip } = bookingOf(payment.booking);
    const { id, amountYen, cause, failure, tries, updatedAt: failedAt } = row;
    const { adapter, methodLabel } = payment;
    const of = { bookingId, reference, tourTitle: trip.title, adapter, method: methodLabel ?? '' };
    return [{ id, ...of, amountYen, cause, failure: failure ?? NO_ANSWER, tries, failedAt }];
  });
}

/**
 * Sends a failed refund again, once for each failure. Where the company had refused it is a new order to the company;
 * where it had never answered it is the same one, which cannot happen twice.
 *
 * @returns false when it has not failed, or somebody else was faster
 */
export async function resendRefund(tx: Tx, id: string, at: Date): Promise<boolean> {
  const row = await tx.refund.findUnique({ where: { id } });
  if (row === null) return false;
  const { failure, resent, ledgerKey } = row;
  const anew = failure === NO_ANSWER ? resent : resent + 1;
  const { count } = await tx.refund.updateMany({
    where: { id, status: 'failed', resent, failure },
    data: { status: 'requested', resent: anew, failure: null, adapterRef: null, updatedAt: at },
  });
  if (count === 0) return false;
  await sendLater(tx, ledgerKey);
  return true;
}
