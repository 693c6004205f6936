import { addDays, type CalendarDate } from '../calendar/calendar-date';

/** The consent to the handling of health data and the privacy notice promise this period; no document sets one. */
export const DETAILS_KEPT_DAYS = 90;

/**
 * 特別な配慮・パスポートの情報を預かる最後の日: the ninetieth day after the trip, or after the booking where that ended
 * before. The day of the end itself is not counted. From the next day in Japan on, nothing of it is held.
 *
 * @param facts.endedOn the day in Japan on which the booking ended without the trip; null when it has not
 * @example // back on 2027-03-03: 2027-06-01 is the last day, erased on 2027-06-02
 */
export function detailsLastDate(facts: {
  readonly returnDate: CalendarDate;
  readonly endedOn: CalendarDate | null;
}): CalendarDate {
  const { returnDate, endedOn } = facts;
  const end = endedOn !== null && endedOn < returnDate ? endedOn : returnDate;
  return addDays(end, DETAILS_KEPT_DAYS);
}

/** The latest end after which nothing is held any more on this day. */
export function latestEndErased(today: CalendarDate): CalendarDate {
  return addDays(today, -DETAILS_KEPT_DAYS - 1);
}
