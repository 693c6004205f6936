import type { CalendarDate } from '../calendar/calendar-date';
import { isRefusal } from '../calendar/refusal';
import type { DueDate } from './deposit-due';
import { type PaymentDueTerms, paymentDue } from './payment-due';

export type BalanceDue =
  | DueDate
  | { readonly kind: 'before-departure' }
  | { readonly kind: 'named-by-agency' };

/**
 * 残りの支払期限: by when that is paid which is owed after the price of a trip has changed.
 *
 * It is a part of the price: the date for the price counts for it while that date lies ahead. Where the terms
 * name none, or it has passed, no date is made up: the agency asks for it before departure. From the
 * departure day on, and for a booking that is over, the agency names a date itself.
 *
 * @clause D3-7.1
 * @param facts.ended whether the booking is over
 * @example // 003, departs 9 July, applied 1 May: 17 June until that day, from 18 June on before departure
 */
export function balanceDue(
  facts: {
    readonly departureDate: CalendarDate;
    readonly appliedOn: CalendarDate;
    readonly today: CalendarDate;
    readonly ended: boolean;
  },
  terms: { readonly paymentDue: PaymentDueTerms | null },
): BalanceDue {
  const { departureDate, appliedOn, today } = facts;
  if (facts.ended || today >= departureDate) return { kind: 'named-by-agency' };
  const due = paymentDue(
    { departureDate, appliedOn, agencyDate: null, companyTicketingDate: null },
    terms,
  );
  return isRefusal(due) || due.dueDate < today ? { kind: 'before-departure' } : due;
}
