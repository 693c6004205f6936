import 'server-only';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { type TourStep, tourSteps } from '@/lib/rules/contract/tour-clock';
import { findOwnBooking, type OwnBooking } from '../booking/find-own-booking';
import { now } from '../system/clock';

/**
 * A booking for its own page, as the clock says it stands: where the job that starts or completes the tour is late, the
 * page shows the state of this moment all the same. Nothing is written.
 */
export async function findBookingNow(reference: string): Promise<OwnBooking | null> {
  const booking = await findOwnBooking(reference);
  return booking && asOf(booking, instant(now().getTime()));
}

/** A booking as the clock says it stands. */
export function asOf(booking: OwnBooking, at: Instant): OwnBooking {
  const steps = tourSteps(booking.status, booking, at);
  return {
    ...booking,
    status: steps.at(-1)?.to ?? booking.status,
    events: [...booking.events, ...steps.map((step, place) => eventOf(step, booking.id, place))],
  };
}

/** A step that no job has written yet, as the history will tell of it. */
function eventOf(
  { trigger, at }: TourStep,
  bookingId: string,
  place: number,
): OwnBooking['events'][number] {
  const kind = trigger === 'start-tour' ? 'tour-started' : 'tour-ended';
  const id = BigInt(-1 - place);
  return { id, bookingId, kind, at: new Date(at), actor: 'system', facts: {} };
}
