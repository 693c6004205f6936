import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { paymentDue } from '@/lib/rules/money/payment-due';
import { specialMeasuresYen } from '@/lib/rules/money/special-measures';
import type { Terms } from '@/lib/rules/terms';

/** What a deposit leaves of the price, and by when it is paid. */
export interface RestOfPrice {
  readonly paidYen: number;
  readonly restYen: number;
  readonly dueDate: CalendarDate;
  readonly article: string;
}

/**
 * 残りの旅行代金, under the booking's own terms; null when all is paid with the application. What special measures cost is
 * no part of it, and has no day of its own (D2-4.6b).
 *
 * @clause D3-2.1 D3-7.1
 * @param paidYen what the payment of the application comes to
 */
export function restOfPrice(
  booking: {
    readonly totalYen: number;
    readonly departureDate: CalendarDate;
    readonly appliedAt: Date;
    readonly terms: Terms;
    readonly priceLines: readonly { readonly kind: string; readonly amountYen: number }[];
  },
  paidYen: number,
): RestOfPrice | null {
  const restYen = booking.totalYen - specialMeasuresYen(booking.priceLines) - paidYen;
  if (restYen <= 0) return null;
  const appliedOn = dayInJapan(instant(booking.appliedAt.getTime()));
  const named = { agencyDate: null, companyTicketingDate: null };
  const { departureDate, terms } = booking;
  const due = paymentDue({ departureDate, appliedOn, ...named }, terms);
  return isRefusal(due) ? null : { paidYen, restYen, dueDate: due.dueDate, article: due.article };
}
