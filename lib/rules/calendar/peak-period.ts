import type { BusinessCalendar } from './business-calendar';
import type { CalendarDate } from './calendar-date';
import type { Figure } from './figure';
import { isInLongWeekend, type LongWeekends } from './long-weekend';

/**
 * ピーク時: a period of departure dates, every year or in the years that its ranges name. `from` later than `until`
 * spans the year end.
 */
export interface PeakPeriod extends Figure {
  readonly name: string;
  /** Both ends `MM-DD`, or both `YYYY-MM-DD`; both inside. */
  readonly ranges: readonly { readonly from: string; readonly until: string }[];
  /** Long weekends by rule, beside the ranges. */
  readonly longWeekends?: LongWeekends | undefined;
}

/**
 * ピーク期: the period in which a departure falls, null for none. The departure day alone decides.
 *
 * @clause D4-10.1c
 * @clause agent-organized/schedule-1
 * @example // 20 December to 5 January: 2027-01-05 falls in it, 2027-01-06 does not
 */
export function peakPeriod(
  departureDate: CalendarDate,
  periods: readonly PeakPeriod[],
  calendar?: BusinessCalendar,
): PeakPeriod | null {
  const found = periods.find(({ ranges, longWeekends }) => {
    if (ranges.some((range) => holds(range, departureDate))) return true;
    if (longWeekends === undefined || calendar === undefined) return false;
    return isInLongWeekend(departureDate, longWeekends, calendar) === true;
  });
  return found ?? null;
}

/**
 * Whether the periods say nothing about a departure: one that moves from year to year has no range that begins in the
 * year of the departure, and none that holds it; or one has long weekends and the public holidays are not listed.
 *
 * @example // 2026-12-26 to 2027-01-05 and nothing later: 2027-01-06 is unknown, 2027-01-05 and 2026-07-01 are not
 */
export function isPeriodUnknown(
  departureDate: CalendarDate,
  periods: readonly PeakPeriod[],
  calendar?: BusinessCalendar,
): boolean {
  return periods.some(({ ranges, longWeekends }) => {
    if (ranges.some((range) => holds(range, departureDate))) return false;
    if (longWeekends !== undefined) {
      const inside = calendar && isInLongWeekend(departureDate, longWeekends, calendar);
      if (inside !== false) return inside !== true;
      if (ranges.length === 0) return false;
    }
    const year = departureDate.slice(0, 4);
    return !ranges.some((range) => !isDated(range) || range.from.startsWith(year));
  });
}

type Range = PeakPeriod['ranges'][number];

/** Whether a range is of one year, and does not return. */
export function isDated({ from }: Range): boolean {
  return from.length > 'MM-DD'.length;
}

function holds(range: Range, departureDate: CalendarDate): boolean {
  const day = isDated(range) ? departureDate : departureDate.slice(5);
  if (range.from <= range.until) return day >= range.from && day <= range.until;
  return day >= range.from || day <= range.until;
}
