import { addDays, type CalendarDate, weekdayOf } from './calendar-date';
import { type Refusal, refused } from './refusal';

/** Public holidays, and the days for which they are known. Handed in as a fact: rules know no calendar. */
export interface BusinessCalendar {
  /** In ascending order. */
  readonly holidays: readonly CalendarDate[];
  /** First and last day for which the list is complete. */
  readonly coversFrom: CalendarDate;
  readonly coversUntil: CalendarDate;
}

/**
 * Makes a calendar, putting the holidays in order.
 *
 * @throws RangeError when the range is turned round or a holiday lies outside it
 */
export function businessCalendar(
  holidays: readonly CalendarDate[],
  coversFrom: CalendarDate,
  coversUntil: CalendarDate,
): BusinessCalendar {
  const sorted = [...holidays].sort();
  const first = sorted[0] ?? coversFrom;
  const last = sorted[sorted.length - 1] ?? coversUntil;
  if (coversFrom > coversUntil || first < coversFrom || last > coversUntil) {
    throw new RangeError(`holidays outside ${coversFrom} to ${coversUntil}`);
  }
  return { holidays: sorted, coversFrom, coversUntil };
}

/** The part of a calendar between two days; never longer than the calendar itself. */
export function calendarBetween(
  calendar: BusinessCalendar,
  from: CalendarDate,
  until: CalendarDate,
): BusinessCalendar {
  const coversFrom = from > calendar.coversFrom ? from : calendar.coversFrom;
  const coversUntil = until < calendar.coversUntil ? until : calendar.coversUntil;
  const holidays = calendar.holidays.filter((day) => day >= coversFrom && day <= coversUntil);
  return businessCalendar(holidays, coversFrom, coversUntil);
}

/** 祝日: whether a day is a public holiday; refused for a day beyond the list. */
export function isPublicHoliday(date: CalendarDate, calendar: BusinessCalendar): boolean | Refusal {
  if (date < calendar.coversFrom || date > calendar.coversUntil) return refused('calendar-ends');
  let low = 0;
  let high = calendar.holidays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const holiday = calendar.holidays[middle] as CalendarDate;
    if (holiday < date) low = middle + 1;
    else high = middle;
  }
  return calendar.holidays[low] === date;
}

/** 営業日 in the sense of Monday to Friday without public holidays. */
export function isBusinessDay(date: CalendarDate, calendar: BusinessCalendar): boolean | Refusal {
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return false;
  const holiday = isPublicHoliday(date, calendar);
  return typeof holiday === 'boolean' ? !holiday : holiday;
}

/**
 * The nth business day before a day; the day itself is not counted.
 *
 * @clause D4-8
 * @clause D4-10.2b
 * @example // 20 July 2026 is a holiday: the 2nd business day before Tue 21 July is Thu 16 July
 */
export function nthBusinessDayBack(
  date: CalendarDate,
  n: number,
  calendar: BusinessCalendar,
): CalendarDate | Refusal {
  let day = date;
  for (let found = 0; found < n; ) {
    day = addDays(day, -1);
    const business = isBusinessDay(day, calendar);
    if (typeof business !== 'boolean') return business;
    if (business) found += 1;
  }
  return day;
}
