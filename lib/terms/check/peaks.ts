import { addDays, calendarDate } from '@/lib/rules/calendar/calendar-date';
import type { PeakPeriod } from '@/lib/rules/calendar/peak-period';
import type { Finding } from './finding';

/** Peak ranges that name one day twice. */
export function overlappingPeaks(periods: readonly PeakPeriod[]): Finding[] {
  const findings: Finding[] = [];
  const ranges = periods.flatMap((period, place) =>
    period.ranges.map((range, index) => ({
      at: `cancellation.periods[${place}].ranges[${index}]`,
      days: daysOf(range.from, range.until),
      range,
    })),
  );
  for (const [place, range] of ranges.entries()) {
    for (const other of ranges.slice(0, place)) {
      const shared = range.days.find((day) => other.days.some((one) => isSameDay(one, day)));
      if (shared === undefined) continue;
      const message = `${inWords(range.range)} and ${inWords(other.range)} (${other.at}) both hold ${shared}`;
      const facts = { range: range.range, other: other.range, otherAt: other.at, day: shared };
      const { at } = range;
      findings.push({ finding: 'peak-overlap', at, message, code: 'periods-overlap', facts });
    }
  }
  return findings;
}

/** Every day of a leap year. */
const YEAR = Array.from({ length: 366 }, (_, day) =>
  addDays(calendarDate('2000-01-01'), day).slice(5),
);

/** A day of every year is each day with its year too. */
function isSameDay(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

function inWords({ from, until }: PeakPeriod['ranges'][number]): string {
  return `${from} to ${until}`;
}

function daysOf(from: string, until: string): string[] {
  if (from.length > 5) return datedDays(from, until);
  return YEAR.filter((day) =>
    from <= until ? day >= from && day <= until : day >= from || day <= until,
  );
}

function datedDays(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = calendarDate(from); day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}
