import { civilOfDays, daysOfCivil } from './civil-day';
import type { Instant } from './instant';

declare const dateBrand: unique symbol;

/** A day in Japan, `YYYY-MM-DD`, without time or zone. Only the functions of this file make one. */
export type CalendarDate = string & { readonly [dateBrand]: true };

const DAY_MS = 86_400_000;
const JAPAN_OFFSET_MS = 32_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a day.
 *
 * @throws RangeError for anything but an existing day from 1900 to 2999: no 30 February, no time
 */
export function calendarDate(text: string): CalendarDate {
  if (typeof text !== 'string' || !PATTERN.test(text)) throw notADay(text);
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (year < 1900 || year > 2999 || month < 1 || month > 12) throw notADay(text);
  if (day < 1 || day > daysInMonth(year, month)) throw notADay(text);
  return text as CalendarDate;
}

/** A day that was typed or stands in an address; null where there is no such day. */
export function dayOrNull(text: string): CalendarDate | null {
  try {
    return calendarDate(text);
  } catch {
    return null;
  }
}

function notADay(text: unknown): RangeError {
  return new RangeError(`not a calendar day: ${String(text)}`);
}

/** The day in Japan on which an instant falls. Japan keeps +09:00 all year. */
export function dayInJapan(at: Instant): CalendarDate {
  return dateOfDayNumber(dayNumberInJapan(at));
}

/** Days since 1970-01-01 of the day in Japan on which an instant falls. */
export function dayNumberInJapan(at: Instant): number {
  return Math.floor((at + JAPAN_OFFSET_MS) / DAY_MS);
}

/** Milliseconds since midnight in Japan. */
export function timeOfDayInJapan(at: Instant): number {
  return at + JAPAN_OFFSET_MS - dayNumberInJapan(at) * DAY_MS;
}

/** Days since 1970-01-01; cheap, because a fee is asked for in every keystroke of a preview. */
export function dayNumber(date: CalendarDate): number {
  const year = digits(date, 0) * 100 + digits(date, 2);
  const month = digits(date, 5);
  return daysOfCivil(year, month, digits(date, 8));
}

function digits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** The day that lies `number` days after 1970-01-01. */
export function dateOfDayNumber(number: number): CalendarDate {
  const { year, month, day } = civilOfDays(number);
  const text = `${year}${month < 10 ? '-0' : '-'}${month}${day < 10 ? '-0' : '-'}${day}`;
  return text as CalendarDate;
}

/** The number of days of a month, 1 = January. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day `days` after `date`, before it when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from one day to another: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return weekdayOfDayNumber(dayNumber(date));
}

/** 0 Sunday … 6 Saturday, of a day given by its number. */
export function weekdayOfDayNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/**
 * N日目: the nth day counted back from the day before departure, which is day 1.
 *
 * @example nthDayBack(calendarDate('2026-10-20'), 15) // 2026-10-05
 */
export function nthDayBack(departureDate: CalendarDate, n: number): CalendarDate {
  return addDays(departureDate, -n);
}

/** 「N日目に当たる日以降」: the nth day back itself counts. */
export function onOrAfterNthDayBack(
  date: CalendarDate,
  departureDate: CalendarDate,
  n: number,
): boolean {
  return daysBetween(date, departureDate) <= n;
}
