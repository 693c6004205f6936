import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { waitingEndedMail, waitingPassedMail } from '@/lib/wording/booking/waiting-mails';
import { endApplication } from '../../application/end-application';
import { isCalledOffBefore } from '../../booking/is-called-off';
import { lockBooking } from '../../booking/lock-booking';
import { releaseNow } from '../../money/payments/release-spare';
import { db, type Tx } from '../../system/db';
import { formContract } from '../conclude-contract';

/**
 * The end of a wait whose time has come: the last day is over without a seat, or a turn without an answer. Everything that
 * was held goes back; whoever is next comes to their turn. It is written as of the moment it was due, however late this runs.
 *
 * @clause D3-2.4b
 * @clause D4-3.5c
 * @returns whether it has ended now
 */
export async function endWaiting(bookingId: string, at: Date): Promise<boolean> {
  const ended = await db().$transaction((tx) => endDue(tx, bookingId, at));
  if (ended) await releaseNow({ bookingId }, at);
  return ended;
}

/** The same in the caller's transaction: what was held on the card is given back by a job. */
export async function endDue(tx: Tx, bookingId: string, at: Date): Promise<boolean> {
  await lockBooking(tx, bookingId);
  // A notice whose mail was delivered in time has made the contract, though nobody has looked since.
  await formContract(tx, bookingId, at, false);
  const place = await tx.waitingPlace.findUnique({
    where: { bookingId, state: { in: ['waiting', 'offered'] } },
  });
  if (place === null) return false;
  const due = place.offerUntil ?? place.limitAt;
  if (due > at || (await isCalledOffBefore(tx, bookingId, due))) return false;
  const overdue = { limit: instant(due.getTime()), at: instant(at.getTime()) };
  const shown = { 'waitlist-limit-passed': overdue };
  const said = place.offerUntil === null ? waitingEndedMail : waitingPassedMail;
  return endApplication(tx, bookingId, { trigger: 'expire-waitlist', shown }, due, said);
}
