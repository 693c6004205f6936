import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import type { Viewer } from '../access/viewer';
import { db } from '../system/db';

/** One line of a traveler's list of bookings; its status as the clock has it. */
export type ListedBooking = {
  reference: string;
  title: string;
  status: BookingState;
  departureDate: CalendarDate;
  returnDate: CalendarDate;
  people: number;
};

/**
 * The bookings whose contact is the address that is signed in, guest bookings among them, and those that its account
 * made under another address; the next to depart first.
 */
export async function listOwnBookings(
  viewer: Pick<Viewer, 'userId' | 'email'>,
  at: Date,
): Promise<ListedBooking[]> {
  const rows = await db().booking.findMany({
    where: { OR: [{ contactEmail: viewer.email }, { userId: viewer.userId }] },
    orderBy: [{ departureDate: 'asc' }, { appliedAt: 'asc' }],
    select: {
      reference: true,
      status: true,
      departureDate: true,
      returnDate: true,
      startsAt: true,
      tourSnapshot: true,
      _count: { select: { travelers: { where: { status: 'going' } } } },
    },
  });
  return rows.map((row) => ({
    reference: row.reference,
    title: tourTitle(row.tourSnapshot),
    status: stateByClock(
      row.status as BookingState,
      {
        startsAt: instant(row.startsAt.getTime()),
        returnDate: row.returnDate as CalendarDate,
      },
      instant(at.getTime()),
    ),
    departureDate: row.departureDate as CalendarDate,
    returnDate: row.returnDate as CalendarDate,
    people: row._count.travelers,
  }));
}

/** The title of the tour as it stood at the application. */
export function tourTitle(snapshot: unknown): string {
  const title = (snapshot as { title?: unknown } | null)?.title;
  return typeof title === 'string' ? title : '';
}
