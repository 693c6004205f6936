import { dayNumber, dayNumberInJapan } from '../calendar/calendar-date';
import { type Instant, instant, startOfDayInJapan } from '../calendar/instant';
import { type Refusal, refused } from '../calendar/refusal';
import type { BookingStep, FeeTable } from './cancellation-terms';
import type { FeeMoment } from './fee-moment';
import type { DepartureFacts } from './fee-table';
import { splitOfDay } from './split-of-day';

/** When the booking came about, where a table counts from it. */
export interface BookingFacts {
  /** 契約成立の時; null or left out where nobody knows it. */
  readonly bookedAt?: Instant | null;
}

/** For a question about no booking in particular: one whose first days are long over. */
export const BOOKED_LONG_AGO = instant(0);

/** The moment with which a step counted from the booking ends; the moment itself is outside. */
export function endOfBookingStep({ until }: BookingStep, bookedAt: Instant): Instant {
  if ('hours' in until) return instant(bookedAt + until.hours * 3_600_000);
  const day = dayNumberInJapan(bookedAt) + until.bookingDay;
  return until.at === undefined ? startOfDayInJapan(day + 1) : splitOfDay(day, until);
}

/** Whether a step is for a booking made at a moment: some are not for those made shortly before departure. */
function isForBooking(
  { bookedByDay }: BookingStep,
  bookedAt: Instant,
  { departureDate }: Pick<DepartureFacts, 'departureDate'>,
): boolean {
  if (bookedByDay === undefined) return true;
  return dayNumber(departureDate) - dayNumberInJapan(bookedAt) >= bookedByDay;
}

/**
 * ご予約の成立から数える段: the step counted from the booking that holds at a moment before the start; null when none does.
 *
 * @returns refused with `booking-moment-missing` where the table has such steps and the booking is not known
 * @example // free until 23:00 of the day of booking, booked at 10:00: 22:59 of that day is free, 23:00 is not
 */
export function bookingStepAt(
  { fromBooking = [] }: FeeTable,
  facts: BookingFacts & Pick<DepartureFacts, 'departureDate'>,
  moment: Pick<FeeMoment, 'receivedAt' | 'declaredAt'>,
): BookingStep | Refusal | null {
  if (fromBooking.length === 0) return null;
  const bookedAt = facts.bookedAt ?? null;
  if (bookedAt === null) return refused('booking-moment-missing');
  const holds = (step: BookingStep) => {
    const at =
      step.whenSent === true ? (moment.declaredAt ?? moment.receivedAt) : moment.receivedAt;
    return at < endOfBookingStep(step, bookedAt) && isForBooking(step, bookedAt, facts);
  };
  return fromBooking.find(holds) ?? null;
}
