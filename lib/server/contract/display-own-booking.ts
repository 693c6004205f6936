import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { tourSteps } from '@/lib/rules/contract/tour-clock';
import { bookingById, findOwnBooking, type OwnBooking } from '../booking/find-own-booking';
import { now } from '../system/clock';
import { concludeContract } from './conclude-contract';
import { followTour } from './follow-tour';

/**
 * A booking for its own page. Where an acceptance has not arrived yet, this display is its arrival: the contract forms
 * at this moment, and the page shows it formed. Where the job that starts or completes the tour is late, the booking
 * moves on here, so that state and timeline are those of this moment.
 *
 * @clause D2-3.1a
 */
export async function displayOwnBooking(reference: string): Promise<OwnBooking | null> {
  const booking = await findOwnBooking(reference);
  if (booking === null) return null;
  const at = now();
  if (booking.status === 'applied' && booking.acceptedAt !== null) {
    await concludeContract(booking.id, at);
  } else if (owesStep(booking, at)) {
    await followTour(booking.id, at);
  } else {
    return booking;
  }
  return bookingById(booking.id);
}

function owesStep({ status, startsAt, returnDate }: OwnBooking, at: Date): boolean {
  const tour = {
    startsAt: instant(startsAt.getTime()),
    returnDate: returnDate as CalendarDate,
  };
  return tourSteps(status as BookingState, tour, instant(at.getTime())).length > 0;
}
