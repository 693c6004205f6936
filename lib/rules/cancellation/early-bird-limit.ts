import { type BusinessCalendar, nthBusinessDayBack } from '../calendar/business-calendar';
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';

export interface EarlyBirdTerms extends Figure {
  /** The company's limit lies this many business days before the airline's. */
  readonly businessDaysBeforeLimit: number;
}

/**
 * 早割の当社期限: the last day on which the company takes or issues an early-bird booking.
 *
 * @clause D4-10.2b
 * @example // airline limit Tue 21 July after a holiday: Thu 16 July
 */
export function earlyBirdLimit(
  facts: { airlineLimit: CalendarDate; calendar: BusinessCalendar },
  terms: { earlyBird: EarlyBirdTerms | null },
): CalendarDate | Refusal {
  if (!terms.earlyBird) return refused('not-in-terms');
  return nthBusinessDayBack(
    facts.airlineLimit,
    terms.earlyBird.businessDaysBeforeLimit,
    facts.calendar,
  );
}

/**
 * 発券リミットの前日: the last day to issue a ticket whose airline sets an early limit, with the traveler's consent.
 *
 * @clause D4-10.N1b
 * @example // limit 19 June: 18 June
 */
export function earlyIssueDue(airlineLimit: CalendarDate): CalendarDate {
  return addDays(airlineLimit, -1);
}
