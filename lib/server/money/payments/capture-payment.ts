import 'server-only';
import { lockBooking } from '../../booking/lock-booking';
import { db, type Tx } from '../../system/db';
import type { Capture } from './payment-port';
import { adapterOf } from './payments';

type Authorised = {
  readonly id: string;
  readonly booking: { readonly id: string };
  readonly adapter: string;
  readonly adapterRef: string;
  readonly amountYen: number;
};

/**
 * 売上の確定: captures what a card has reserved for a booking and records the answer, once however often it is
 * asked: the booking is locked, and only the first to move the attempt on writes.
 *
 * @param record writes what follows from the answer, in the transaction that records it
 */
export async function capturePayment(
  attempt: Authorised,
  record: (tx: Tx, answer: Capture['kind']) => Promise<void>,
  at: Date,
): Promise<void> {
  const { id, booking, adapterRef, amountYen } = attempt;
  const { kind } = await adapterOf(attempt).capture({
    key: `capture:${id}`,
    adapterRef,
    amountYen,
  });
  await db().$transaction(async (tx) => {
    await lockBooking(tx, booking.id);
    const moved = await tx.paymentAttempt.updateMany({
      where: { id, status: 'authorised' },
      data: { status: kind === 'captured' ? 'captured' : 'declined', updatedAt: at },
    });
    if (moved.count === 1) await record(tx, kind);
  });
}
