import { chartDays } from '@/components/travel/fee-chart-scale';
import { addDays, type CalendarDate, daysBetween } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import type { PeakPeriod } from '@/lib/rules/calendar/peak-period';
import { peakPeriod } from '@/lib/rules/calendar/peak-period';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { yen } from '@/lib/rules/calendar/yen';
import { type DayFee, feeByDay } from '@/lib/rules/cancellation/fee-by-day';
import type { FeeStepRow } from '@/lib/rules/cancellation/fee-step-row';
import { feeSteps } from '@/lib/rules/cancellation/fee-steps';
import type { Terms } from '@/lib/rules/terms';
import type { ListedDeparture } from '@/lib/server/catalogue/list-departures';
import { publicHolidays } from '@/lib/server/system/holidays';

/** The fee table of one period with a departure that shows it. */
export interface FeeExample {
  readonly period: PeakPeriod | null;
  /** Null when no departure of this period is on sale: the table stands without dates. */
  readonly departure: ListedDeparture | null;
  readonly rows: readonly FeeStepRow[];
  readonly series: readonly DayFee[];
}

/**
 * The fee tables a tour page shows: one, or one for each period of its terms and one for the rest of
 * the year, each by the next departure whose first step still lies ahead.
 */
export function feeExamples(
  tour: { readonly dayTrip: boolean; readonly meetingTime: string },
  departures: readonly ListedDeparture[],
  terms: Terms,
  today: CalendarDate,
): readonly FeeExample[] {
  const periods = [null, ...terms.cancellation.periods];
  return periods.flatMap((period) => {
    const fitting = departures.filter(
      (row) => row.date > today && nameOf(row.date, terms) === (period?.name ?? null),
    );
    const departure =
      fitting.find((row) => daysBetween(today, row.date) >= 30) ?? fitting.at(-1) ?? null;
    const date = departure?.date ?? anyDate(period, terms, today);
    // The days of a period that moves from year to year may all be over.
    if (date === null) return [];
    const traveler = departure && {
      tourPrice: yen(departure.lowestAdultYen),
      ageBand: 'adult' as const,
    };
    const facts = {
      departureDate: date,
      dayTrip: tour.dayTrip,
      partySize: 1,
      calendar: publicHolidays,
    };
    const rows = feeSteps({ ...facts, traveler }, terms);
    if (isRefusal(rows)) return [];
    const startsAt = instantInJapan(date, tour.meetingTime);
    const firstFeeDay = rows.find((row) => row.fromDay !== null)?.fromDay ?? 20;
    const series = traveler
      ? feeByDay(
          { ...facts, startsAt, travelers: [traveler] },
          terms,
          chartDays(firstFeeDay, daysBetween(today, date)),
        )
      : [];
    return [{ period, departure, rows, series: isRefusal(series) ? [] : series }];
  });
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
