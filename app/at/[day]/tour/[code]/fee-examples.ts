import { chartDays } from '@/components/travel/fee-chart-scale';
import { addDays, type CalendarDate, daysBetween } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import type { PeakPeriod } from '@/lib/rules/calendar/peak-period';
import { peakPeriod } from '@/lib/rules/calendar/peak-period';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { Span } from '@/lib/rules/calendar/span';
import { yen } from '@/lib/rules/calendar/yen';
import { type DayFee, feeByDay } from '@/lib/rules/cancellation/fee-by-day';
import type { FeeStepRow } from '@/lib/rules/cancellation/fee-step-row';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';
import type { DepartureFacts } from '@/lib/rules/cancellation/fee-table';
import { partySizes } from '@/lib/rules/cancellation/party-sizes';
import type { Terms } from '@/lib/rules/terms';
import type { ListedDeparture } from '@/lib/server/catalogue/list-departures';
import { publicHolidays } from '@/lib/server/system/holidays';
import { asksAge, chargesOf } from '@/lib/terms/check/charge-parts';

/** The fee table of one period, one size of party and one kind of traveler, with a departure that shows it. */
export interface FeeExample {
  readonly period: PeakPeriod | null;
  /** Null where the terms have one table for parties of every size. */
  readonly party: { readonly span: Span | null } | null;
  /** Null where the terms ask everybody for the same. */
  readonly kind: 'adult' | 'child' | null;
  /** Null when no departure of this period is on sale: the table stands without dates. */
  readonly departure: ListedDeparture | null;
  /** What the traveler of the example pays. */
  readonly priceYen: number;
  /** How many the party of the example is. */
  readonly partySize: number;
  /** Empty where the terms give no table for it. */
  readonly rows: readonly FeeStepRow[];
  readonly series: readonly DayFee[];
}

type Tour = { readonly dayTrip: boolean; readonly meetingTime: string };

/**
 * The fee tables a tour page shows: one, or one for each period of its terms and one for the rest of the year, each by
 * the next departure whose first step still lies ahead; and of each one for every size of party and kind of traveler that
 * the terms tell apart.
 */
export function feeExamples(
  tour: Tour,
  departures: readonly ListedDeparture[],
  terms: Terms,
  today: CalendarDate,
): readonly FeeExample[] {
  const periods = [null, ...terms.cancellation.periods];
  return periods.flatMap((period) => {
    const departure = departureOf(period, departures, terms, today);
    const date = departure?.date ?? anyDate(period, terms, today);
    // The days of a period that moves from year to year may all be over.
    if (date === null) return [];
    const facts = { departureDate: date, dayTrip: tour.dayTrip, calendar: publicHolidays };
    const found = partySizes(facts, terms.cancellation);
    const sizes = found.length === 0 ? [{ size: 1, party: null }] : found;
    return sizes.flatMap(({ size, party }) =>
      kindsOf(terms, departure).map((kind) => ({
        ...{ period, kind, departure, partySize: size },
        party: sizes.length > 1 ? { span: party } : null,
        priceYen: priceOf(kind, departure),
        ...figuresOf({ ...facts, partySize: size }, { tour, departure, kind, terms, today }),
      })),
    );
  });
}

function departureOf(
  period: PeakPeriod | null,
  departures: readonly ListedDeparture[],
  terms: Terms,
  today: CalendarDate,
): ListedDeparture | null {
  const fitting = departures.filter(
    (row) => row.date > today && nameOf(row.date, terms) === (period?.name ?? null),
  );
  return fitting.find((row) => daysBetween(today, row.date) >= 30) ?? fitting.at(-1) ?? null;
}

/** Adults, and children that the departure takes, where the terms tell them apart. */
function kindsOf({ cancellation }: Terms, departure: ListedDeparture | null) {
  if (!chargesOf(cancellation).some(asksAge)) return [null];
  const child = departure === null || lowest(departure.priceTable.child) > 0;
  return child ? (['adult', 'child'] as const) : (['adult'] as const);
}

function priceOf(kind: FeeExample['kind'], departure: ListedDeparture | null): number {
  if (departure === null) return 0;
  return kind === 'child' ? lowest(departure.priceTable.child) : departure.lowestAdultYen;
}

/** Of what is offered; 0 where nothing is. */
function lowest(prices: readonly number[]): number {
  const offered = prices.filter((price) => price > 0);
  return offered.length === 0 ? 0 : Math.min(...offered);
}

type Shown = Pick<FeeExample, 'departure' | 'kind'> & {
  readonly tour: Tour;
  readonly terms: Terms;
  readonly today: CalendarDate;
};

function figuresOf(facts: DepartureFacts, { tour, departure, kind, terms, today }: Shown) {
  const tourPrice = yen(priceOf(kind, departure));
  const traveler = departure && { tourPrice, ageBand: kind ?? ('adult' as const) };
  const rows = feeSteps({ ...facts, traveler }, terms);
  if (isRefusal(rows)) return { rows: [], series: [] };
  if (traveler === null) return { rows, series: [] };
  const { departureDate } = facts;
  const startsAt = instantInJapan(departureDate, tour.meetingTime);
  const firstFeeDay = rows.find((row) => row.fromDay !== null)?.fromDay ?? 20;
  const days = chartDays(firstFeeDay, daysBetween(today, departureDate));
  const series = feeByDay({ ...facts, startsAt, travelers: [traveler] }, terms, days);
  return { rows, series: isRefusal(series) ? [] : series };
}

function nameOf(date: CalendarDate, terms: Terms): string | null {
  return peakPeriod(date, terms.cancellation.periods, publicHolidays)?.name ?? null;
}

function anyDate(
  period: PeakPeriod | null,
  terms: Terms,
  today: CalendarDate,
): CalendarDate | null {
  let date = addDays(today, 60);
  for (let tries = 0; tries < 366 && nameOf(date, terms) !== (period?.name ?? null); tries += 1) {
    date = addDays(date, 1);
  }
  return nameOf(date, terms) === (period?.name ?? null) ? date : null;
}
