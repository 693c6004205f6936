import { type BusinessCalendar, isBusinessDay } from '../calendar/business-calendar';
import { addDays, dayInJapan } from '../calendar/calendar-date';
import { type Instant, lastMomentOfDay } from '../calendar/instant';

/**
 * お返事の期限: the last moment of the nth working day after the enquiry arrived; the day of the arrival is not counted.
 * Beyond the listed holidays only weekends are days off: an enquiry is never refused for want of a calendar.
 *
 * @example // two days; arrived on Friday 20 November 2026, Monday 23 is a holiday: due on Wednesday 25 at 24:00
 */
export function enquiryDue(
  arrivedAt: Instant,
  workingDays: number,
  calendar: BusinessCalendar,
): Instant {
  let day = dayInJapan(arrivedAt);
  for (let found = 0; found < workingDays; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day, calendar) !== false) found += 1;
  }
  return lastMomentOfDay(day);
}
