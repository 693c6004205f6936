import { type CalendarDate, onOrAfterNthDayBack } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import { endOfDayInJapan, type Instant } from '../calendar/instant';
import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import type { DueDate } from '../money/deposit-due';

export interface FinalItineraryTerms extends Figure {
  /** Counted back from departure: 「旅行開始日の前日まで」 is 1 day. */
  readonly due: Deadline;
  /** Applications from this day back on receive it by the departure date. */
  readonly lateFromDay: number;
}

/**
 * 最終旅行日程表の交付期限: the last day to hand over the final itinerary.
 *
 * On the departure date it must be there before the meeting time; the hour is the caller's matter.
 *
 * @clause D3-6.2a
 * @example // departs 9 July: applied 1 July (day 8) is due 8 July; applied 2 July (day 7) is due 9 July
 */
export function finalItineraryDue(
  facts: { departureDate: CalendarDate; appliedOn: CalendarDate },
  terms: { finalItinerary: FinalItineraryTerms | null },
): DueDate | Refusal {
  const rule = terms.finalItinerary;
  if (!rule) return refused('not-in-terms');
  const late = onOrAfterNthDayBack(facts.appliedOn, facts.departureDate, rule.lateFromDay);
  const dueDate = late ? facts.departureDate : lastDate(facts.departureDate, rule.due);
  return { kind: 'due', dueDate, article: rule.article };
}

/**
 * 交付の遅れ: the first moment at which a final itinerary that is not there yet is late; null where the terms ask for none.
 *
 * The end of its day; on the departure date the start, which is the meeting time.
 *
 * @clause D3-6.2a D3-15.2.4
 */
export function finalItineraryLate(
  facts: { departureDate: CalendarDate; startsAt: Instant; appliedOn: CalendarDate },
  terms: { finalItinerary: FinalItineraryTerms | null },
): Instant | null {
  const due = finalItineraryDue(facts, terms);
  if (isRefusal(due)) return null;
  return due.dueDate === facts.departureDate ? facts.startsAt : endOfDayInJapan(due.dueDate);
}
