import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { dayInWords, momentInWords } from '@/lib/wording/site/day';
import { publicHolidays } from './holidays';

/** 2027年1月11日（月・祝）16:00 */
export function shownMoment(at: Date | Instant): string {
  return momentInWords(instant(Number(at)), publicHolidays);
}

/** 2027年1月11日（月・祝） */
export function shownDay(date: CalendarDate): string {
  return dayInWords(date, publicHolidays);
}
