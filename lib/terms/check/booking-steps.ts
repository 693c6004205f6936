import type { BookingStep, CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Finding } from './finding';

/** Steps counted from the booking that never count: the one before them ends as late or later. */
export function bookingSteps(terms: CancellationTerms): Finding[] {
  return terms.tables.flatMap(({ fromBooking = [] }, place) =>
    fromBooking.flatMap((step, index): Finding[] => {
      const before = fromBooking.slice(0, index).find((earlier) => outlasts(earlier, step));
      if (before === undefined) return [];
      const at = `cancellation.tables[${place}].fromBooking[${index}]`;
      const message = `${step.id} never counts: ${before.id} before it ends no earlier`;
      const facts = { step: step.id, before: before.id };
      return [{ finding: 'never-used', at, message, code: 'step-never-counts', facts }];
    }),
  );
}

/** Whether an earlier step leaves nothing of a later one, whenever the booking was made. */
function outlasts(earlier: BookingStep, later: BookingStep): boolean {
  const sameBookings = (earlier.bookedByDay ?? 0) <= (later.bookedByDay ?? 0);
  const sameMoment = earlier.whenSent === true || later.whenSent !== true;
  if (!sameBookings || !sameMoment) return false;
  const [one, other] = [earlier.until, later.until];
  if ('hours' in one === 'hours' in other) return latestEnd(earlier) >= latestEnd(later);
  return earliestEnd(earlier) >= latestEnd(later);
}

/** Minutes from the booking to the end: for a booking in the last minute of its day. */
function earliestEnd({ until }: BookingStep): number {
  return 'hours' in until ? until.hours * 60 : until.bookingDay * 1_440 + minutes(until.at) - 1_440;
}

/** The same for a booking in the first minute of its day. */
function latestEnd({ until }: BookingStep): number {
  return 'hours' in until ? until.hours * 60 : until.bookingDay * 1_440 + minutes(until.at);
}

function minutes(hour: string | undefined): number {
  if (hour === undefined) return 1_440;
  return Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));
}
