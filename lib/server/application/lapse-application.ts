import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { isCalledOffBefore } from '../booking/is-called-off';
import { lockBooking } from '../booking/lock-booking';
import { releaseNow } from '../money/payments/release-spare';
import { db, type Tx } from '../system/db';
import { acceptanceDeliveredAt } from './acceptance-mail';
import { endApplication } from './end-application';

/**
 * Ends an application that has come to no contract in time, because nobody accepted it or because the notice of
 * acceptance did not arrive: seats and authorisation go back.
 *
 * It is written as of the moment it was due, however late this runs.
 *
 * @clause D2-3.1a
 * @returns false when there is still time, or the notice has arrived, or the application has ended
 */
export async function lapseApplication(bookingId: string, at: Date): Promise<boolean> {
  const ended = await db().$transaction((tx) => lapseDue(tx, bookingId, at));
  if (ended) await releaseNow({ bookingId }, at);
  return ended;
}

/**
 * The same in the caller's transaction, for whoever is about to take the application back: once its time is over nobody does. What was held on the card is given back by a job.
 */
export async function lapseDue(tx: Tx, bookingId: string, at: Date): Promise<boolean> {
  await lockBooking(tx, bookingId);
  const due = await tx.booking.findFirst({
    where: {
      id: bookingId,
      status: 'applied',
      OR: [{ answerBy: { lte: at } }, { startsAt: { lte: at } }],
    },
    select: { acceptedAt: true, answerBy: true, startsAt: true },
  });
  if (due === null) return false;
  const overdue = answeredBy(due);
  if (await isCalledOffBefore(tx, bookingId, overdue)) return false;
  const delivered = due.acceptedAt && (await acceptanceDeliveredAt(tx, bookingId));
  if (delivered && delivered < overdue) return false;
  const moments = { due: instant(overdue.getTime()), at: instant(at.getTime()) };
  const shown = { 'answer-overdue': moments };
  return endApplication(tx, bookingId, { trigger: 'lapse', shown }, overdue);
}

/** The moment with which an application is over unless it was answered. */
export function answeredBy(application: { answerBy: Date | null; startsAt: Date }): Date {
  const { answerBy, startsAt } = application;
  return answerBy !== null && answerBy < startsAt ? answerBy : startsAt;
}
