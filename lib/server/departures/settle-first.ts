import 'server-only';
import { concludeContract } from '../contract/conclude-contract';
import { settlePayment } from '../contract/settle-payment';
import { settleBalance } from '../money/settle-balance';
import { db } from '../system/db';

/** A contract that has formed without anybody's seeing it, and money that is on its way, come first. */
export async function settleFirst(bookingId: string, at: Date): Promise<void> {
  const waiting = await db().callOffBooking.count({
    where: { bookingId, status: { not: 'done' } },
  });
  if (waiting === 0) return;
  const { acceptedAt, status } = await db().booking.findUniqueOrThrow({ where: { id: bookingId } });
  if ((status === 'applied' || status === 'waitlisted') && acceptedAt !== null) {
    await concludeContract(bookingId, at, 'not-displayed');
  }
  await settlePayment(bookingId, at);
  await settleBalance(bookingId, at);
}
