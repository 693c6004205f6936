import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { lastMomentOfDay } from '@/lib/rules/calendar/instant';
import { COMPENSATION_KINDS } from '../after-trip/pay-settlement';
import { bookingOf } from '../booking/booking-of';
import { db } from '../system/db';
import type { Work } from './work-kinds';

/**
 * Compensation that was decided and not paid yet, by its last day.
 *
 * @clause D2-21.1
 * @clause D3-26.1
 */
export async function compensationWork(): Promise<Work[]> {
  const rows = await db().tripSettlement.findMany({
    where: { kind: { in: [...COMPENSATION_KINDS] }, paidOn: null, amountYen: { gt: 0 } },
    select: {
      ...{ dueDate: true, at: true, bookingId: true },
      booking: { select: { reference: true, tripSnapshot: true } },
    },
    orderBy: { at: 'asc' },
    take: 200,
  });
  return rows.map(({ dueDate, at, bookingId, booking }) => {
    const { reference, trip } = bookingOf(booking);
    const due = dueDate === null ? null : new Date(lastMomentOfDay(calendarDate(dueDate)));
    return {
      ...({ kind: 'compensation', subjectKind: 'booking', subjectId: bookingId } as const),
      ...{ reference, title: trip.title, people: 0, due, since: at },
    };
  });
}
