import { type CalendarDate, calendarDate } from '../calendar/calendar-date';

const YEARS = 3;

/**
 * 請求の記録: who asked is known for three years after a request was closed, as the privacy notice promises; then only that somebody
 * asked, what, when, and what came of it (privacy P59). What was closed before the day that this answers is forgotten today.
 *
 * @example requestsForgottenBefore('2029-04-02') // 2026-04-02: closed on 2026-04-01 is forgotten, on 2026-04-02 not yet
 */
export function requestsForgottenBefore(today: CalendarDate): CalendarDate {
  const [year = '', month, day] = today.split('-');
  const then = Number(year) - YEARS;
  // A leap day three years ago is none: 28 February, so that nothing goes too early.
  return calendarDate(`${then}-${month}-${month === '02' && day === '29' ? '28' : day}`);
}
