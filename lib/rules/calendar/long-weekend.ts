import { type BusinessCalendar, isPublicHoliday } from './business-calendar';
import { addDays, type CalendarDate, weekdayOf } from './calendar-date';
import { isRefusal, type Refusal } from './refusal';

/** 連休: so many days off in a row (Saturdays, Sundays and public holidays), with days before and after them. */
export interface LongWeekends {
  readonly days: number;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/**
 * Whether a day falls in a long weekend, reckoned from the public holidays.
 *
 * @returns refused with `calendar-ends` where it hangs on days whose public holidays are not listed
 * @example // three days: Sat 18 to Mon 20 July 2026 (海の日), and no ordinary weekend
 */
export function isInLongWeekend(
  date: CalendarDate,
  { days, before = 0, after = 0 }: LongWeekends,
  calendar: BusinessCalendar,
): boolean | Refusal {
  for (let shift = -after; shift <= before; shift += 1) {
    const run = runOf(addDays(date, shift), calendar);
    if (isRefusal(run)) return run;
    if (run === null || run.length < days) continue;
    if (date >= addDays(run.first, -before) && date <= addDays(run.last, after)) return true;
  }
  return false;
}

interface Run {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly length: number;
}

/** The days off in a row round a day off; null for a working day. */
function runOf(day: CalendarDate, calendar: BusinessCalendar): Run | Refusal | null {
  const off = isOff(day, calendar);
  if (isRefusal(off)) return off;
  if (!off) return null;
  const back = reach(day, -1, calendar);
  if (isRefusal(back)) return back;
  const on = reach(day, 1, calendar);
  if (isRefusal(on)) return on;
  return { first: addDays(day, -back), last: addDays(day, on), length: back + on + 1 };
}

function reach(day: CalendarDate, step: 1 | -1, calendar: BusinessCalendar): number | Refusal {
  for (let count = 0; ; count += 1) {
    const off = isOff(addDays(day, step * (count + 1)), calendar);
    if (isRefusal(off)) return off;
    if (!off) return count;
  }
}

function isOff(day: CalendarDate, calendar: BusinessCalendar): boolean | Refusal {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 ? true : isPublicHoliday(day, calendar);
}
