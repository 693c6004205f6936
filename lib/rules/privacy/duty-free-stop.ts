import { addDays, type CalendarDate } from '../calendar/calendar-date';

export const DUTY_FREE_STOP_DAYS = 10;

/**
 * 免税店への提供を止められる最終日: nothing is given to the shops until this day has ended in Japan. The period is ours;
 * no document sets one. The consent text and the privacy notice promise it (privacy P12).
 */
export function dutyFreeLastStopDate(departureDate: CalendarDate): CalendarDate {
  return addDays(departureDate, -DUTY_FREE_STOP_DAYS);
}
