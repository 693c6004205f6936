import { addDays, type CalendarDate, calendarDate, dayNumber, daysInMonth } from './calendar-date';

/**
 * 期間の満了: the last day of a period of months.
 *
 * It ends on the day before the date that corresponds to its first counted day; where that month
 * lacks the date, on the month's last day (Civil Code 143).
 *
 * @param firstDay the first day that counts
 * @example endOfPeriodMonths(calendarDate('2026-07-09'), 2) // 2026-09-08
 */
export function endOfPeriodMonths(firstDay: CalendarDate, months: number): CalendarDate {
  const same = sameDayMonthsLater(firstDay, months);
  return same.slice(8) === firstDay.slice(8) ? addDays(same, -1) : same;
}

/**
 * The same day of another month, or that month's last.
 *
 * @param months negative for an earlier month
 * @example sameDayMonthsLater(calendarDate('2026-12-31'), 2) // 2027-02-28
 */
export function sameDayMonthsLater(date: CalendarDate, months: number): CalendarDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return calendarDate(`${year}-${two(month)}-${two(day)}`);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * 期間の満了: the last day of a period of years, as `endOfPeriodMonths`.
 *
 * @clause D2-18.1
 * @clause D3-22.1
 * @example endOfPeriodYears(calendarDate('2026-02-28'), 2) // 2028-02-27
 */
export function endOfPeriodYears(firstDay: CalendarDate, years: number): CalendarDate {
  return endOfPeriodMonths(firstDay, years * 12);
}

/**
 * 満年齢: completed years on a day. A person born on 29 February completes the year on 1 March in
 * common years.
 *
 * @throws RangeError when the day lies before the birth
 */
export function ageOn(birthDate: CalendarDate, date: CalendarDate): number {
  if (dayNumber(date) < dayNumber(birthDate)) {
    throw new RangeError(`born ${birthDate}, after ${date}`);
  }
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
