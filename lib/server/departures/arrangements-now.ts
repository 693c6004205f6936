import 'server-only';
import type { Instant } from '@/lib/rules/calendar/instant';
import { arrangementSummary } from '@/lib/rules/contract/arrangement-summary';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import type { OwnBooking } from '../booking/find-own-booking';
import { db } from '../system/db';
import { findArrangements } from './arrangements';

/**
 * 手配状況の説明: what a traveler is told of the arrangements of their trip: between contract and start, until the final itinerary
 * is there.
 *
 * @clause D3-6.2b
 */
export async function arrangementsNow(booking: OwnBooking, at: Instant) {
  const states: readonly BookingState[] = CONTRACTED_STATES;
  const waits =
    states.includes(stateByClock(booking.status, booking, at)) &&
    !booking.documents.some(({ kind }) => kind === 'final-itinerary');
  if (!waits || booking.package === null) return [];
  const found = await findArrangements(db(), booking.package.departureId);
  return found === null ? [] : arrangementSummary(found.lines);
}
