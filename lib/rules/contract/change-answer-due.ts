import { type CalendarDate, dayInJapan } from '../calendar/calendar-date';
import { endOfDayInJapan, type Instant, instant } from '../calendar/instant';

/**
 * お返事の期限: until when a traveler answers a change: the end of the day that was named, or the start of the tour where that
 * comes first. The moment itself is too late. What was changed stands without an answer; no ground to leave free of charge
 * ends with it.
 *
 * @clause D2-11 D3-12
 * @returns null for a day that is over before the change is told
 * @example // told 1 July, by 5 July: 6 July 00:00; by 9 July, meeting on that day at 12:00: 9 July 12:00
 */
export function changeAnswerDue(facts: {
  readonly answerDay: CalendarDate;
  readonly toldAt: Instant;
  readonly startsAt: Instant;
}): Instant | null {
  const { answerDay, toldAt, startsAt } = facts;
  if (answerDay < dayInJapan(toldAt) || toldAt >= startsAt) return null;
  return instant(Math.min(endOfDayInJapan(answerDay), startsAt));
}
