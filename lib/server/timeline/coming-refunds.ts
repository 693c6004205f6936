import 'server-only';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Yen, yen } from '@/lib/rules/calendar/yen';
import type { OwnBooking } from '../booking/find-own-booking';

/** Something that goes back, by its day. */
interface ComingRefund {
  /** The place of its cancellation, which never moves. */
  readonly place: number;
  readonly day: CalendarDate;
  readonly article: string;
  readonly amount: Yen;
}

/**
 * これからの払戻し: what goes back by its day, until all of it has arrived; also when the booking is over.
 *
 * @clause D2-17.1a
 */
export function comingRefunds(booking: OwnBooking): readonly ComingRefund[] {
  const { cancellations, payments, terms, startsAt } = booking;
  const sent = payments.flatMap((payment) => payment.refunds);
  const arrived = (id: string) =>
    sent
      .filter(
        (one) => one.status === 'succeeded' && one.ledgerKey.startsWith(`cancellation:${id}:`),
      )
      .reduce((sum, { amountYen }) => sum + amountYen, 0);
  return cancellations.flatMap(({ id, refundYen, refundDueDate, receivedAt }, place) => {
    const rest = refundYen - arrived(id);
    if (refundDueDate === null || rest <= 0) return [];
    const { beforeStart, afterStart } = terms.refund;
    const { article } = receivedAt.getTime() < startsAt ? beforeStart : afterStart;
    return { place: place + 1, day: calendarDate(refundDueDate), article, amount: yen(rest) };
  });
}
