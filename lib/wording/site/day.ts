import { type BusinessCalendar, isPublicHoliday } from '@/lib/rules/calendar/business-calendar';
import { type CalendarDate, dayInJapan, weekdayOf } from '@/lib/rules/calendar/calendar-date';
import { formatInJapan, type Instant, instant } from '@/lib/rules/calendar/instant';

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;

/** 2027年1月11日 */
export function dateInWords(date: CalendarDate): string {
  return dayOfYearInWords(date);
}

/** 12月20日 of a day that returns every year (`12-20`), 2026年12月20日 of one that does not. */
export function dayOfYearInWords(day: string): string {
  const monthDay = `${Number(day.slice(-5, -3))}月${Number(day.slice(-2))}日`;
  return day.length > 5 ? `${Number(day.slice(0, 4))}年${monthDay}` : monthDay;
}

/** 2027年1月11日（月・祝）; the calendar says which days are holidays, so that no weekday is told without them. */
export function dayInWords(date: CalendarDate, calendar: BusinessCalendar): string {
  return `${dateInWords(date)}（${weekdayInWords(date, calendar)}）`;
}

/** 1月11日（月・祝） */
export function dayWithoutYear(date: CalendarDate, calendar: BusinessCalendar): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日（${weekdayInWords(date, calendar)}）`;
}

/** 月・祝 */
function weekdayInWords(date: CalendarDate, calendar: BusinessCalendar): string {
  const holiday = isPublicHoliday(date, calendar) === true;
  return `${WEEKDAYS[weekdayOf(date)]}${holiday ? '・祝' : ''}`;
}

/** 2027年1月11日（月・祝）16:00, the clock of Japan; seconds are cut off. */
export function momentInWords(at: Instant, calendar: BusinessCalendar): string {
  return `${dayInWords(dayInJapan(at), calendar)}${clockInWords(at)}`;
}

/** 16:00 */
export function clockInWords(at: Instant): string {
  return formatInJapan(at).slice(11, 16);
}

/** The clock time of a last moment: 15:59:59.999 and 16:00:00.000 both read 16:00. */
export function lastMomentInWords(at: Instant, calendar: BusinessCalendar): string {
  const minute = instant(Math.round(at / 60_000) * 60_000);
  if (dayInJapan(minute) === dayInJapan(at)) return momentInWords(minute, calendar);
  return `${dayInWords(dayInJapan(at), calendar)}24:00`;
}
