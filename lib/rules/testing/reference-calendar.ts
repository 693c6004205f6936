import { businessCalendar } from '../calendar/business-calendar';
import { type CalendarDate, calendarDate } from '../calendar/calendar-date';
import { type Instant, parseInstant } from '../calendar/instant';

/** 2026-07-20 (海の日) and the holidays round it that the examples meet. */
export const referenceCalendar = businessCalendar(
  ['2026-07-20', '2026-08-11', '2026-09-21', '2026-09-22', '2026-09-23'].map(calendarDate),
  calendarDate('2026-01-01'),
  calendarDate('2026-12-31'),
);

/** A day of the examples. */
export function day(text: string): CalendarDate {
  return calendarDate(text);
}

/** A moment of the examples, read off a clock in Japan: `2026-06-01 11:01`. */
export function clock(text: string): Instant {
  return parseInstant(`${text.replace(' ', 'T')}:00+09:00`);
}
