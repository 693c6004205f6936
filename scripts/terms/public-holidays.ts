import holidayJp from '@holiday-jp/holiday_jp';
import { type BusinessCalendar, businessCalendar } from '@/lib/rules/calendar/business-calendar';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';

const listed = Object.keys(holidayJp.holidays).sort();
const yearOf = (day: string | undefined) => String(day).slice(0, 4);

/** 祝日: every public holiday that is listed, for whole calendar years. */
export const publicHolidays: BusinessCalendar = businessCalendar(
  listed.map(calendarDate),
  calendarDate(`${yearOf(listed[0])}-01-01`),
  calendarDate(`${yearOf(listed.at(-1))}-12-31`),
);
