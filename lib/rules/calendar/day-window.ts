import type { BusinessCalendar } from './business-calendar';
import { isPublicHoliday } from './business-calendar';
import { addDays, type CalendarDate, calendarDate, weekdayOf } from './calendar-date';

/** Days from the first to the last, both inside. */
export interface DayWindow {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The next days of a span that returns every year and that are still to come: the rest of it while it lasts.
 *
 * @param from, to `MM-DD`; a span may pass the turn of the year
 * @example nextYearlySpan('12-28', '01-03', '2027-01-01') // { from: '2027-01-02', to: '2027-01-03' }
 */
export function nextYearlySpan(from: string, to: string, today: CalendarDate): DayWindow {
  const year = Number(today.slice(0, 4));
  for (const start of [year - 1, year]) {
    const window = spanOf(start, from, to);
    if (window.to > today) return afterToday(window, today);
  }
  return spanOf(year + 1, from, to);
}

function spanOf(year: number, from: string, to: string): DayWindow {
  const end = to < from ? year + 1 : year;
  return { from: calendarDate(`${year}-${from}`), to: calendarDate(`${end}-${to}`) };
}

function afterToday(window: DayWindow, today: CalendarDate): DayWindow {
  const tomorrow = addDays(today, 1);
  return window.from > today ? window : { from: tomorrow, to: window.to };
}

/**
 * Runs of at least so many Saturdays, Sundays and public holidays in a row that begin after today: 三連休.
 *
 * @param most how many of them, the nearest first, within a year
 */
export function runsOfDaysOff(
  least: number,
  most: number,
  today: CalendarDate,
  calendar: BusinessCalendar,
): DayWindow[] {
  const runs: DayWindow[] = [];
  const last = addDays(today, 366);
  let day = addDays(today, 1);
  while (day <= last && runs.length < most) {
    let length = 0;
    while (isDayOff(addDays(day, length), calendar)) length += 1;
    if (length >= least) runs.push({ from: day, to: addDays(day, length - 1) });
    day = addDays(day, length + 1);
  }
  return runs;
}

/** A day beyond the known holidays counts by its weekday alone. */
function isDayOff(day: CalendarDate, calendar: BusinessCalendar): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 || isPublicHoliday(day, calendar) === true;
}
