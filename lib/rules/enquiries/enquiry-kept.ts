import { addDays, type CalendarDate } from '../calendar/calendar-date';

/**
 * お問い合わせを預かる最後の日: so many days after its last word; the day of that word is not counted. No document sets
 * a period; it is the site's own promise. From the next day in Japan on, nothing of it is held.
 *
 * @example // 180 days; last word on 2026-12-01: 2027-05-30 is the last day, erased on 2027-05-31
 */
export function enquiryLastDate(lastWord: CalendarDate, keptDays: number): CalendarDate {
  return addDays(lastWord, keptDays);
}

/** The latest last word after which nothing is held any more on this day. */
export function latestWordErased(today: CalendarDate, keptDays: number): CalendarDate {
  return addDays(today, -keptDays - 1);
}
