import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate } from '../calendar/calendar-date';
import { type Instant, instant, instantInJapan } from '../calendar/instant';
import { type Yen, yen } from '../calendar/yen';
import type { CancellationFacts } from '../cancellation/cancellation-fee';
import { referenceCalendar } from './reference-calendar';

/** A day on which the calendar of the examples knows the holidays, with room on both sides. */
export const arbitraryDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: 0, max: 180 })
  .map((days) => addDays(calendarDate('2026-05-01'), days));

export const arbitraryYen: fc.Arbitrary<Yen> = fc
  .integer({ min: 1_000, max: 1_000_000 })
  .map((amount) => yen(amount));

/** A departure with travelers; the declaration is chosen apart from it. */
export const arbitraryDeparture: fc.Arbitrary<Omit<CancellationFacts, 'declaredAt'>> = fc
  .record({
    departureDate: arbitraryDay,
    nights: fc.integer({ min: 0, max: 7 }),
    hour: fc.constantFrom('05:30', '08:00', '10:00', '15:59', '23:50'),
    prices: fc.array(arbitraryYen, { minLength: 1, maxLength: 4 }),
    received: fc.integer({ min: 0, max: 2_000_000 }),
  })
  .map(({ departureDate, nights, hour, prices, received }) => ({
    departureDate,
    returnDate: addDays(departureDate, nights),
    dayTrip: nights === 0,
    startsAt: instantInJapan(departureDate, hour),
    noShow: false,
    ground: null,
    travelers: prices.map((price) => ({ tourPrice: price, ticketPrice: price, fare: price })),
    receivedYen: yen(received),
    calendar: referenceCalendar,
    ticket: null,
  }));

/** Milliseconds before (or a little after) the start at which somebody declares. */
export const arbitraryLead: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -3 * 86_400_000, max: 60 * 86_400_000 }),
  fc.integer({ min: -2_880, max: 60 * 1_440 }).map((minutes) => minutes * 60_000),
);

/** The moment so long before the start. */
export function leadBefore(startsAt: Instant, lead: number): Instant {
  return instant(startsAt - lead);
}
