import type { CalendarDate } from './calendar-date';
import type { Figure } from './figure';

/** ピーク時: a period of departure dates, every year. `from` later than `until` spans the year end. */
export interface PeakPeriod extends Figure {
  readonly name: string;
  /** `MM-DD`, both ends inside. */
  readonly ranges: readonly { readonly from: string; readonly until: string }[];
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
): PeakPeriod | null {
  const day = departureDate.slice(5);
  return periods.find((period) => period.ranges.some((range) => holds(range, day))) ?? null;
}

function holds(range: { readonly from: string; readonly until: string }, day: string): boolean {
  if (range.from <= range.until) return day >= range.from && day <= range.until;
  return day >= range.from || day <= range.until;
}
