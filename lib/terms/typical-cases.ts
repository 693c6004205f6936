import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import {
  addDays,
  type CalendarDate,
  calendarDate,
  dayOrNull,
  weekdayOf,
} from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import { BOOKED_LONG_AGO } from '@/lib/rules/cancellation/booking-step';
import type { CancellationFacts } from '@/lib/rules/cancellation/cancellation-fee';
import type { FeeTable } from '@/lib/rules/cancellation/cancellation-terms';
import { feeTable } from '@/lib/rules/cancellation/fee-table';
import type { Terms } from '@/lib/rules/terms';

/** A departure of the kind that one table is for. */
export interface TypicalDeparture {
  readonly table: FeeTable;
  readonly departureDate: CalendarDate;
  readonly dayTrip: boolean;
}

/** What somebody who cancels has paid in the typical cases. */
export const TYPICAL_PRICE = 60_000;

/** Ten declarations: days before departure and the hour; null for somebody who does not come. */
export const TYPICAL_MOMENTS = [
  { day: 31, at: '11:00' },
  { day: 21, at: '11:00' },
  { day: 15, at: '11:00' },
  { day: 10, at: '11:00' },
  { day: 7, at: '11:00' },
  { day: 2, at: '11:00' },
  { day: 1, at: '11:00' },
  { day: 1, at: '15:00' },
  { day: 0, at: '11:00' },
  null,
] as const;

export type TypicalMoment = (typeof TYPICAL_MOMENTS)[number];

const FRIDAY = 5;
const AHEAD = 60;
const SEARCHED = 800;

/** One departure for each table of the terms, a Friday where there is one, from two months after the first day. */
export function typicalDepartures(
  terms: Terms,
  calendar?: BusinessCalendar,
): readonly TypicalDeparture[] {
  const found = new Map<FeeTable, TypicalDeparture>();
  const known = calendar ? { calendar } : {};
  const first = addDays(firstDayOf(terms), AHEAD);
  const days = Array.from({ length: SEARCHED }, (_, ahead) => addDays(first, ahead));
  const fridays = days.filter((day) => weekdayOf(day) === FRIDAY);
  for (const table of terms.cancellation.tables) {
    const dayTrip = table.dayTrip ?? false;
    const fits = (departureDate: CalendarDate) =>
      feeTable({ departureDate, dayTrip, ...productOf(table), ...known }, terms.cancellation) ===
      table;
    const departureDate = fridays.find(fits) ?? days.find(fits);
    if (departureDate !== undefined) found.set(table, { table, departureDate, dayTrip });
  }
  return [...found.values()];
}

/** The variant and the size of the party that a table is for. */
function productOf({ variant, party }: FeeTable) {
  return { variant, partySize: party?.from ?? 1 };
}

function firstDayOf({ firstDay }: Terms): CalendarDate {
  return dayOrNull(firstDay) ?? calendarDate('2026-12-01');
}

/** The facts of a typical case, without the calendar of whoever asks. */
export function typicalFacts(
  { table, departureDate, dayTrip }: TypicalDeparture,
  moment: TypicalMoment,
  terms: Terms,
): Omit<CancellationFacts, 'calendar'> {
  const price = yen(TYPICAL_PRICE);
  const air = terms.contractKind === 'arranged-air';
  return {
    departureDate,
    returnDate: dayTrip ? departureDate : addDays(departureDate, 2),
    dayTrip,
    ...productOf(table),
    // Booked long before: what counts from the booking is over.
    bookedAt: BOOKED_LONG_AGO,
    startsAt: instantInJapan(departureDate, '12:00'),
    declaredAt: moment && instantInJapan(addDays(departureDate, -moment.day), moment.at),
    noShow: moment === null,
    ground: null,
    travelers: [
      air
        ? { ticketPrice: price, fare: yen(45_000), segments: 2, ageBand: 'adult' }
        : { tourPrice: price, ageBand: 'adult' },
    ],
    receivedYen: price,
    rooms: 1,
  };
}
