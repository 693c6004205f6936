import 'server-only';
import { isContracted } from '@/lib/rules/contract/contract-transitions';
import { isCalledOff } from '../../booking/is-called-off';
import { lockBooking } from '../../booking/lock-booking';
import { followTourIn } from '../../contract/follow-tour';
import { isCardAsked } from '../../money/balance-standing';
import { db, type Tx } from '../../system/db';
import { applyChange } from './apply-change';
import { CHANGEABLE } from './judge-all';
import { judgeChange } from './judge-change';
import { orderedChange } from './ordered-change';

/** Until the card company has answered nobody knows what goes back. */
class PaymentPending extends Error {
  override readonly name = 'payment-pending';
}

/**
 * Changes one contract and tells its traveler, in a transaction of its own: the new content and price, what is paid more or
 * goes back, the grounds that open, history and mail commit together. Twice changes nothing the second time. It is judged at
 * this moment: an increase that a job would tell after its last day is not told, and the desk sees that.
 *
 * @param lastTry whether nobody tries again by themselves: it is then shown as failed
 * @clause D2-11 D2-12.1 D2-12.2 D2-12.4
 * @clause D3-12 D3-13.1 D3-13.2 D3-13.4
 */
export async function changeBooking(
  changeId: string,
  bookingId: string,
  at: Date,
  lastTry = false,
): Promise<void> {
  try {
    await db().$transaction((tx) => changeIn(tx, changeId, bookingId, at));
  } catch (failure) {
    await db().bookingChange.updateMany({
      where: { changeId, bookingId, status: { in: ['waiting', 'failed'] } },
      data: {
        status: lastTry ? 'failed' : 'waiting',
        failure: failure instanceof Error ? failure.name : 'Error',
        tries: { increment: 1 },
        updatedAt: at,
      },
    });
    throw failure;
  }
}

async function changeIn(tx: Tx, changeId: string, bookingId: string, at: Date): Promise<void> {
  await lockBooking(tx, bookingId);
  const waiting = await tx.bookingChange.findUnique({
    where: { changeId_bookingId: { changeId, bookingId }, status: { in: ['waiting', 'failed'] } },
    include: { change: true },
  });
  if (waiting === null) return;
  await followTourIn(tx, bookingId, at);
  const settle = async (status: 'ended' | 'refused', failure: string | null) => {
    const data = { status, failure, tries: { increment: 1 }, updatedAt: at };
    await tx.bookingChange.update({ where: { id: waiting.id }, data, select: { id: true } });
  };
  const order = orderedChange(waiting.change);
  const judged = await judgeChange(tx, bookingId, order, at);
  if (judged === null || (await isCalledOff(tx, bookingId))) return settle('ended', null);
  const { status } = judged.party.booking;
  // Somebody has asked to take a traveler's place since it was sent: the contract stands, and hears of it from the desk.
  if (!CHANGEABLE.includes(status))
    return isContracted(status) ? settle('refused', status) : settle('ended', null);
  if (await isCardAsked(tx, bookingId)) throw new PaymentPending();
  const { party, judgement } = judged;
  if (judgement.kind === 'may-not') await settle('refused', judgement.reason);
  else await applyChange(tx, waiting, { order, party, change: judgement }, at);
}
