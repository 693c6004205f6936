import { addDays, type CalendarDate } from '../calendar/calendar-date';

const DAYS_BEFORE_DEPARTURE = 10;

/**
 * 免税店への提供を止められる最終日: nothing is given to the shops until this day has ended in Japan. The period is ours;
 * no document sets one. The consent text and the privacy notice promise it (privacy P12).
 */
export function dutyFreeLastStopDate(departureDate: CalendarDate): CalendarDate {
  return addDays(departureDate, -DAYS_BEFORE_DEPARTURE);
}
