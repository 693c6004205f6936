import type { CalendarDate } from '../calendar/calendar-date';
import { endOfDayInJapan, type Instant } from '../calendar/instant';
import { type BookingState, transition } from './booking-state';

/** When a tour takes place: from its first service to the end of the 旅行終了日. */
export interface TourTime {
  readonly startsAt: Instant;
  readonly returnDate: CalendarDate;
}

export type TourPhase = 'ahead' | 'under-way' | 'over';

/** A step that the clock has made due, and the moment of the tour that made it so. */
export interface TourStep {
  readonly trigger: 'start-tour' | 'complete';
  readonly from: BookingState;
  readonly to: BookingState;
  readonly at: Instant;
}

/** The moment from which on a tour is over: the midnight that ends its return date in Japan. */
export function tourEnd({ returnDate }: TourTime): Instant {
  return endOfDayInJapan(returnDate);
}

/**
 * 旅行の前・旅行中・旅行の後: where a tour stands at a moment. Its start belongs to the tour, its end no longer.
 *
 * @clause D2-15.T.4
 * @clause D2-15.1.1a
 * @example // meeting on 9 July at 12:00, back on 11 July: under way from 12:00 on, over on 12 July at 0:00
 */
export function tourPhase(tour: TourTime, at: Instant): TourPhase {
  if (at >= tourEnd(tour)) return 'over';
  return at >= tour.startsAt ? 'under-way' : 'ahead';
}

/**
 * The steps that a booking in this state owes to the clock, the first one first. A job writes them; as it may be late,
 * whoever judges a booking asks for them too.
 */
export function tourSteps(state: BookingState, tour: TourTime, at: Instant): readonly TourStep[] {
  const phase = tourPhase(tour, at);
  const due = [
    ...(phase === 'ahead' ? [] : [{ trigger: 'start-tour', at: tour.startsAt } as const]),
    ...(phase === 'over' ? [{ trigger: 'complete', at: tourEnd(tour) } as const] : []),
  ];
  const steps: TourStep[] = [];
  for (const { trigger, at: moment } of due) {
    const from = steps.at(-1)?.to ?? state;
    const next = transition(from, trigger);
    if (next.kind === 'allowed') steps.push({ trigger, from, to: next.to, at: moment });
  }
  return steps;
}

/** The state of a booking at a moment, whether or not the job that writes it has run. */
export function stateByClock(state: BookingState, tour: TourTime, at: Instant): BookingState {
  return tourSteps(state, tour, at).at(-1)?.to ?? state;
}
