import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import type { Viewer } from '../access/viewer';
import { db } from '../system/db';
import { bookingOf } from './booking-of';

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
      tripSnapshot: true,
      // Not counted by the database: it would count the travelers of all bookings first.
      travelers: { where: { status: 'going' }, select: { id: true } },
    },
  });
  return rows.map(bookingOf).map((booking) => ({
    reference: booking.reference,
    title: booking.trip.title,
    status: stateByClock(booking.status, booking, instant(at.getTime())),
    departureDate: booking.departureDate,
    returnDate: booking.returnDate,
    people: booking.travelers.length,
  }));
}
