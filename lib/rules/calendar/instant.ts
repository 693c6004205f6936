import {
  type CalendarDate,
  calendarDate,
  dayInJapan,
  dayNumber,
  timeOfDayInJapan,
} from './calendar-date';

declare const instantBrand: unique symbol;

/** A moment: milliseconds since 1970-01-01T00:00Z, a fraction allowed. The machine's zone plays no part. */
export type Instant = number & { readonly [instantBrand]: true };

const JAPAN_OFFSET_MS = 32_400_000;
const DAY_MS = 86_400_000;
const RFC3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:([Zz])|([+-])(\d{2}):(\d{2}))$/;

/**
 * Makes a moment from milliseconds since the epoch.
 *
 * @throws RangeError unless finite
 */
export function instant(ms: number): Instant {
  if (!Number.isFinite(ms)) throw new RangeError(`not a moment: ${ms}`);
  return ms as Instant;
}

/**
 * Reads `2026-07-01T15:59:00+09:00`; the offset is required, any offset will do.
 *
 * @throws RangeError for a text without offset, an impossible day or an impossible hour
 */
export function parseInstant(text: string): Instant {
  const parts = typeof text === 'string' ? RFC3339.exec(text) : null;
  if (!parts) throw new RangeError(`not a moment with an offset: ${String(text)}`);
  const [, day = '', hour, minute, second, fraction, , sign, offsetHour, offsetMinute] = parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) throw badHour(text);
  if (Number(offsetHour ?? 0) > 23 || Number(offsetMinute ?? 0) > 59) throw badHour(text);
  const offset = (Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0)) * 60_000;
  const time = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000;
  const local = dayNumber(calendarDate(day)) * DAY_MS + time + Number(fraction ?? 0) * 1000;
  return instant(sign === '-' ? local + offset : local - offset);
}

function badHour(text: string): RangeError {
  return new RangeError(`no such time of day: ${text}`);
}

/**
 * The moment at which a clock in Japan shows `hour` on `date`.
 *
 * @param hour `HH:MM`, 00:00 to 23:59
 * @throws RangeError for another text
 */
export function instantInJapan(date: CalendarDate, hour: string): Instant {
  return instant(startOfDayInJapan(dayNumber(date)) + msOfHour(hour));
}

/** The first moment of a day in Japan, the day given by its number. */
export function startOfDayInJapan(number: number): Instant {
  return (number * DAY_MS - JAPAN_OFFSET_MS) as Instant;
}

/** The moment with which a day in Japan is over: the first of the next. */
export function endOfDayInJapan(date: CalendarDate): Instant {
  return startOfDayInJapan(dayNumber(date) + 1);
}

/** The last moment of a day in Japan, of a deadline that lasts to its end. */
export function lastMomentOfDay(date: CalendarDate): Instant {
  return instant(endOfDayInJapan(date) - 1);
}

/**
 * Milliseconds since midnight of an hour.
 *
 * @throws RangeError unless `HH:MM`, 00:00 to 23:59
 */
export function msOfHour(hour: string): number {
  const hours = twoDigits(hour, 0);
  const minutes = twoDigits(hour, 3);
  const wellFormed = hour.length === 5 && hour[2] === ':';
  if (!wellFormed || !(hours <= 23) || !(minutes <= 59))
    throw new RangeError(`not an hour: ${hour}`);
  return (hours * 60 + minutes) * 60_000;
}

// Opening hours are read for every quote: digits by their codes are several times faster than a pattern.
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** `2026-07-01T15:59:00+09:00`, with milliseconds only where there are some. */
export function formatInJapan(at: Instant): string {
  const ms = Math.floor(timeOfDayInJapan(at));
  const clock = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
  const rest = ms % 1000 === 0 ? '' : `.${String(ms % 1000).padStart(3, '0')}`;
  return `${dayInJapan(at)}T${clock}${rest}+09:00`;
}
