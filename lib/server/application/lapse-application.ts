import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { lockBooking } from '../booking/lock-booking';
import { releaseNow } from '../money/payments/release-spare';
import { db } from '../system/db';
import { acceptanceDeliveredAt } from './acceptance-mail';
import { endApplication } from './end-application';

/**
 * Ends an application that has come to no contract in time, because nobody accepted it or because the notice of
 * acceptance did not arrive: seats and authorisation go back.
 *
 * @clause D2-3.1a
 * @returns false when there is still time, or the notice has arrived, or the application has ended
 */
export async function lapseApplication(bookingId: string, at: Date): Promise<boolean> {
  const ended = await db().$transaction(async (tx) => {
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
    const delivered = due.acceptedAt && (await acceptanceDeliveredAt(tx, bookingId));
    if (delivered && delivered < due.startsAt) return false;
    const overdue = {
      due: instant(Math.min(due.answerBy?.getTime() ?? Infinity, due.startsAt.getTime())),
      at: instant(at.getTime()),
    };
    const shown = { 'answer-overdue': overdue };
    return endApplication(tx, bookingId, { trigger: 'lapse', shown }, at);
  });
  if (ended) await releaseNow({ bookingId }, at);
  return ended;
}
