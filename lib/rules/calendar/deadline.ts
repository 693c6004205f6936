import { addDays, type CalendarDate } from './calendar-date';
import { endOfPeriodMonths } from './period';

/**
 * 期限: a term of days, months or years as a terms file states it.
 *
 * `back` counts from the day before departure (day 1) towards today, `forward` from a named day on.
 */
export interface Deadline {
  readonly count: number;
  readonly unit: 'days' | 'months' | 'years';
  readonly direction: 'forward' | 'back';
  /** Forward: whether the named day is itself the first counted day (「Xの日から起算して」). Back: must be false. */
  readonly firstDayIncluded: boolean;
  /** 「まで」「以内」 is `by`, the last day counts; 「より前」 is `before`, it is already too late. */
  readonly edge: 'by' | 'before';
}

/**
 * The last day on which something is still in time.
 *
 * @param from the named day: the departure date for `back`
 * @example
 * // 「15日目に当たる日より前」 for 9 July: 23 June
 * lastDate(calendarDate('2026-07-09'), { count: 15, unit: 'days', direction: 'back', firstDayIncluded: false, edge: 'before' })
 */
export function lastDate(from: CalendarDate, deadline: Deadline): CalendarDate {
  const earlier = deadline.edge === 'before' ? 1 : 0;
  const skipped = deadline.firstDayIncluded ? 1 : 0;
  if (deadline.direction === 'back') return addDays(from, -deadline.count - earlier);
  if (deadline.unit === 'days') return addDays(from, deadline.count - skipped - earlier);
  const months = deadline.unit === 'years' ? deadline.count * 12 : deadline.count;
  const firstDay = addDays(from, 1 - skipped);
  return addDays(endOfPeriodMonths(firstDay, months), -earlier);
}
