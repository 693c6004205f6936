import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import { findOwnBooking, type OwnBooking } from '../booking/find-own-booking';
import { now } from '../system/clock';

/**
 * A booking for its own page, as the clock says it stands: where the job that starts or completes the tour is late, the
 * page shows the state of this moment all the same. Nothing is written.
 */
export async function findBookingNow(reference: string): Promise<OwnBooking | null> {
  const booking = await findOwnBooking(reference);
  if (booking === null) return null;
  return { ...booking, status: stateByClock(booking.status, booking, instant(now().getTime())) };
}
