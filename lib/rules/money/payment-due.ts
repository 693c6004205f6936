import { type CalendarDate, daysBetween, onOrAfterNthDayBack } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';
import type { DueDate } from './deposit-due';

export interface PaymentDueTerms extends Figure {
  /** 「21日目より前」 or 「14日目まで」, counted back from the day before departure. */
  readonly due: Deadline;
  /** Applications from this day back on are paid by a date that the agency names. */
  readonly lateFromDay: number;
  /** Whether a ticketing date set by the company goes before everything else. */
  readonly companyTicketingDate: boolean;
}

/**
 * 旅行代金の支払期限: the last day to pay the whole price.
 *
 * A date the agency names must not lie before the application and must lie before departure.
 *
 * @clause D3-7.1
 * @clause D3-7.2
 * @clause D4-6.1a
 * @clause D4-6.1b
 * @clause D4-6.1c
 * @param facts.companyTicketingDate the company's own date for a ticket with a ticketing limit, not the airline's limit
 * @example // 003, departs 9 July: applied 17 June is due 17 June; applied 18 June needs the agency's date
 */
export function paymentDue(
  facts: {
    departureDate: CalendarDate;
    appliedOn: CalendarDate;
    agencyDate: CalendarDate | null;
    companyTicketingDate: CalendarDate | null;
  },
  terms: { paymentDue: PaymentDueTerms | null },
): DueDate | Refusal {
  const rule = terms.paymentDue;
  if (!rule) return refused('not-in-terms');
  if (rule.companyTicketingDate && facts.companyTicketingDate) {
    return namedDate(facts.companyTicketingDate, facts, rule);
  }
  if (onOrAfterNthDayBack(facts.appliedOn, facts.departureDate, rule.lateFromDay)) {
    if (!facts.agencyDate) return refused('agency-date-missing');
    return namedDate(facts.agencyDate, facts, rule);
  }
  const dueDate = lastDate(facts.departureDate, rule.due);
  return { kind: 'due', dueDate, article: rule.article };
}

function namedDate(
  dueDate: CalendarDate,
  facts: { departureDate: CalendarDate; appliedOn: CalendarDate },
  rule: PaymentDueTerms,
): DueDate | Refusal {
  const inRange =
    daysBetween(facts.appliedOn, dueDate) >= 0 && daysBetween(dueDate, facts.departureDate) > 0;
  if (!inRange) return refused('agency-date-out-of-range');
  return { kind: 'due', dueDate, article: rule.article };
}

/**
 * 発券期限のある航空券: what is wrong with the company's own date, null when nothing is.
 *
 * @clause D4-6.1a
 * @example // airline limit 22 June without a company date: 'missing'
 */
export function ticketingDateProblem(facts: {
  airlineLimit: CalendarDate | null;
  companyTicketingDate: CalendarDate | null;
}): 'missing' | 'after-airline-limit' | null {
  const { airlineLimit, companyTicketingDate } = facts;
  if (airlineLimit === null) return null;
  if (companyTicketingDate === null) return 'missing';
  return daysBetween(companyTicketingDate, airlineLimit) < 0 ? 'after-airline-limit' : null;
}
