import 'server-only';
import holidayJp from '@holiday-jp/holiday_jp';
import {
  type BusinessCalendar,
  businessCalendar,
  calendarBetween,
} from '@/lib/rules/calendar/business-calendar';
import { addDays, type CalendarDate, calendarDate } from '@/lib/rules/calendar/calendar-date';

const listed = Object.keys(holidayJp.holidays).map(calendarDate).sort();
const yearOf = (date: CalendarDate | undefined) => String(date).slice(0, 4);

/** 祝日: every public holiday that is listed, for whole calendar years. */
export const publicHolidays: BusinessCalendar = businessCalendar(
  listed,
  calendarDate(`${yearOf(listed[0])}-01-01`),
  calendarDate(`${yearOf(listed[listed.length - 1])}-12-31`),
);

/**
 * The closed days a page needs around a departure: from a year before `today` to 60 days after
 * `departureDate`, small enough to be sent to a browser.
 */
export function holidaysAround(today: CalendarDate, departureDate: CalendarDate): BusinessCalendar {
  const last = departureDate > today ? departureDate : today;
  return calendarBetween(publicHolidays, addDays(today, -366), addDays(last, 60));
}
