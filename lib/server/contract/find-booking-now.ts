import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { tourSteps } from '@/lib/rules/contract/tour-clock';
import { findOwnBooking, type OwnBooking } from '../booking/find-own-booking';
import { now } from '../system/clock';

/**
 * A booking for its own page, as the clock says it stands: where the job that starts or completes the tour is late, the
 * page shows the state of this moment all the same. Nothing is written.
 */
export async function findBookingNow(reference: string): Promise<OwnBooking | null> {
  const booking = await findOwnBooking(reference);
  if (booking === null) return null;
  const steps = stepsOwed(booking, now());
  const last = steps.at(-1);
  return last === undefined ? booking : { ...booking, status: last.to };
}

function stepsOwed({ status, startsAt, returnDate }: OwnBooking, at: Date) {
  const tour = {
    startsAt: instant(startsAt.getTime()),
    returnDate: returnDate as CalendarDate,
  };
  return tourSteps(status as BookingState, tour, instant(at.getTime()));
}
