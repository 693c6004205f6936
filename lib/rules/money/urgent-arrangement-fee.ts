import { type BusinessCalendar, nthBusinessDayBack } from '../calendar/business-calendar';
import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';
import { type Yen, yen } from '../calendar/yen';

export interface UrgentArrangementTerms extends Figure {
  /** Applications from this business day before departure on are urgent. */
  readonly businessDays: number;
  /** For each person, infants too. */
  readonly feeYen: number;
}

export interface UrgentArrangementFee {
  readonly kind: 'urgent';
  readonly fee: Yen;
  /** The first day on which an application is urgent. */
  readonly fromDate: CalendarDate;
  readonly article: string;
}

/**
 * 緊急手配料: the fee for an application just before departure; never refunded.
 *
 * Business days are Monday to Friday without public holidays; the departure date is not counted.
 *
 * @clause D4-8
 * @example // departs Thu 9 July: applied Tue 7 July 2,200 yen a person, Mon 6 July none
 */
export function urgentArrangementFee(
  facts: {
    departureDate: CalendarDate;
    appliedOn: CalendarDate;
    persons: number;
    calendar: BusinessCalendar;
  },
  terms: { urgentArrangement: UrgentArrangementTerms | null },
): UrgentArrangementFee | Refusal {
  const rule = terms.urgentArrangement;
  if (!rule) return refused('not-in-terms');
  const fromDate = nthBusinessDayBack(facts.departureDate, rule.businessDays, facts.calendar);
  if (typeof fromDate !== 'string') return fromDate;
  const urgent = daysBetween(fromDate, facts.appliedOn) >= 0;
  const fee = yen(urgent ? rule.feeYen * facts.persons : 0);
  return { kind: 'urgent', fee, fromDate, article: rule.article };
}
