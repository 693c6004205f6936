import { addDays, type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isDated, isPeriodUnknown } from '@/lib/rules/calendar/peak-period';
import type {
  CancellationTerms,
  FeeTable,
  StepPoint,
} from '@/lib/rules/cancellation/cancellation-terms';
import { feeTable } from '@/lib/rules/cancellation/fee-table';
import { longWeekendDepartures, sampleCalendar } from './sample-calendar';

/** A departure of a product, and the table that is for it. */
export interface Scenario {
  readonly departureDate: CalendarDate;
  readonly dayTrip: boolean;
  readonly variant: string | null;
  /** A size of the party where a table asks for it. */
  readonly partySize: number | null;
  /** The day from which the table counts: the departure, or the day of the trip that the terms fix. */
  readonly countedFrom: CalendarDate;
  readonly table: FeeTable | null;
  /** Place of the table in the file; -1 when none fits. */
  readonly place: number;
}

const YEAR = 2028;

/** Departures that between them meet every table of a file, in every way that its dates allow. */
export function scenarios(terms: CancellationTerms, others: CancellationTerms[]): Scenario[] {
  const kinds = terms.trips ?? ['stay', 'day-trip'];
  const variants = [...new Set(terms.tables.map((table) => table.variant))];
  const calendar = sampleCalendar(terms);
  const dates = [...[terms, ...others].flatMap(departures), ...longWeekendDepartures(terms)];
  const ordinary = yearsOf(terms).map((year) => calendarDate(`${year}-02-10`));
  const unique = [...new Set([...ordinary, ...dates])]
    .filter((date) => !isPeriodUnknown(date, terms.periods, calendar))
    .sort();
  const products = kinds.flatMap((kind) =>
    variants.flatMap((variant) =>
      sizes(terms).map((partySize) => ({ dayTrip: kind === 'day-trip', variant, partySize })),
    ),
  );
  return unique.flatMap((departureDate) =>
    products.map((product): Scenario => {
      const table = feeTable({ departureDate, ...product, calendar }, terms);
      const tripDay = table?.countedFrom?.tripDay ?? 1;
      return {
        departureDate,
        ...product,
        table,
        place: table ? terms.tables.indexOf(table) : -1,
        countedFrom: addDays(departureDate, tripDay - 1),
      };
    }),
  );
}

/** Sizes of a party on both sides of every bound that a table names. */
function sizes({ tables }: CancellationTerms): (number | null)[] {
  const bounds = tables.flatMap(({ party }) => (party ? [party.from, (party.until ?? 0) + 1] : []));
  return bounds.length === 0 ? [null] : [...new Set([1, ...bounds])].sort((a, b) => a - b);
}

/** Departures on both sides of each end of a period, and round each fixed day of a step. */
function departures(terms: CancellationTerms): CalendarDate[] {
  const ends = terms.periods.flatMap(({ ranges }) =>
    ranges.flatMap((range) =>
      [range.from, range.until].flatMap((end) => daysOf(end, range, terms)),
    ),
  );
  const periodDays = ends.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  const points = stepPoints(terms);
  const farthest = Math.max(0, ...points.map((point) => ('day' in point ? point.day : 0)));
  const fixed = points.flatMap((point) => ('date' in point ? [point.date] : []));
  // A fixed day meets the day counts of departures up to the farthest step after it; beyond, nothing changes.
  const meeting = [...new Set(fixed)].flatMap((day) =>
    Array.from({ length: farthest + 5 }, (_, days) => addDays(day, days - 2)),
  );
  return [...periodDays, ...meeting];
}

/** The years that a file knows: those its dated ranges name, or any one where every period returns. */
function yearsOf(terms: CancellationTerms): number[] {
  const dated = terms.periods.flatMap(({ ranges }) => ranges.filter(isDated));
  const years = dated.map(({ from }) => Number(from.slice(0, 4)));
  return years.length === 0 ? [YEAR] : [...new Set(years)];
}

function daysOf(
  end: string,
  range: { readonly from: string; readonly until: string },
  terms: CancellationTerms,
): CalendarDate[] {
  if (isDated(range)) return [calendarDate(end)];
  const years = yearsOf(terms);
  // 29 February is an end of a range in leap years only.
  const leap = (year: number) => year % 4 === 0;
  return years
    .filter((year) => end !== '02-29' || leap(year))
    .map((year) => calendarDate(`${year}-${end}`));
}

function stepPoints(terms: CancellationTerms): StepPoint[] {
  return terms.tables
    .flatMap((table) => table.steps.flatMap((step) => [step.from, step.until]))
    .filter((point) => point !== null);
}
