import type { BusinessCalendar } from '../calendar/business-calendar';
import { isPublicHoliday } from '../calendar/business-calendar';
import {
  dateOfDayNumber,
  dayNumberInJapan,
  timeOfDayInJapan,
  weekdayOfDayNumber,
} from '../calendar/calendar-date';
import { type Instant, instant, msOfHour, startOfDayInJapan } from '../calendar/instant';
import { isRefusal, type Refusal } from '../calendar/refusal';
import type { AcceptanceTerms, OpeningWindow } from './acceptance';

/**
 * 受付時刻: the moment at which a declaration counts as received.
 *
 * Both ends of the opening hours are inside unless a window says otherwise: 16:00:00.000 is received at once, a millisecond later
 * at the next opening. Nothing is read from the machine's zone.
 *
 * @clause D2-15.1.1b
 * @clause D3-15.1b
 * @clause D4-10.C
 * @returns refused with `calendar-ends` when it hangs on a day whose public holidays are not listed
 * @example
 * // Wednesday 1 July 2026 16:01 with hours Mon–Fri 10:00–16:00: Thursday 2 July 10:00
 */
export function receptionTime(
  declaredAt: Instant,
  calendar: BusinessCalendar,
  acceptance: AcceptanceTerms,
): Instant | Refusal {
  if (acceptance.outside === 'when-sent') return declaredAt;
  const today = dayNumberInJapan(declaredAt);
  const time = timeOfDayInJapan(declaredAt);
  const openToday = isOpenDay(today, calendar, acceptance);
  if (isRefusal(openToday)) return openToday;
  if (openToday) {
    const opening = openingAtOrAfter(time, today, acceptance);
    if (opening !== null && acceptance.outside !== 'next-opening') return declaredAt;
    if (opening !== null) return opening <= time ? declaredAt : at(today, opening);
  }
  if (acceptance.outside === 'next-calendar-day') return at(today + 1, 0);
  return nextOpenDay(today, calendar, acceptance);
}

/** The opening that a time of day falls into or waits for; null after the day's last closing time. */
function openingAtOrAfter(time: number, day: number, acceptance: AcceptanceTerms): number | null {
  const weekday = weekdayOfDayNumber(day);
  let next: number | null = null;
  for (const window of acceptance.windows) {
    if (!window.weekdays.includes(weekday) || isShut(window, time)) continue;
    const opening = msOfHour(window.from);
    if (next === null || opening < next) next = opening;
  }
  return next;
}

function isShut(window: OpeningWindow, time: number): boolean {
  if (window.until === '24:00') return false;
  const closing = msOfHour(window.until);
  if (window.untilIncluded === 'minute') return time >= closing + 60_000;
  return window.untilIncluded === false ? time >= closing : time > closing;
}

function nextOpenDay(
  today: number,
  calendar: BusinessCalendar,
  acceptance: AcceptanceTerms,
): Instant | Refusal {
  const longest = 8 + 7 * (acceptance.closedDays.length + calendar.holidays.length);
  for (let day = today + 1; day <= today + longest; day += 1) {
    const open = isOpenDay(day, calendar, acceptance);
    if (isRefusal(open)) return open;
    if (!open) continue;
    const opening = openingAtOrAfter(0, day, acceptance) ?? 0;
    return at(day, acceptance.outside === 'next-opening' ? opening : 0);
  }
  throw new RangeError('an office without opening hours receives nothing');
}

function isOpenDay(
  day: number,
  calendar: BusinessCalendar,
  acceptance: AcceptanceTerms,
): boolean | Refusal {
  if (openingAtOrAfter(0, day, acceptance) === null) return false;
  if (acceptance.closedDays.length === 0 && acceptance.publicHolidays === 'open') return true;
  const date = dateOfDayNumber(day);
  if (acceptance.closedDays.includes(date)) return false;
  if (acceptance.publicHolidays === 'open') return true;
  const holiday = isPublicHoliday(date, calendar);
  return isRefusal(holiday) ? holiday : !holiday;
}

function at(day: number, time: number): Instant {
  return instant(startOfDayInJapan(day) + time);
}
