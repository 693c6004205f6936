import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { paymentDue } from '@/lib/rules/money/payment-due';
import { type KindOfLine, specialMeasuresYen } from '@/lib/rules/money/special-measures';
import type { Terms } from '@/lib/rules/terms';

/** By when a rest of the price is paid, and where the terms say so. */
export interface DueOfRest {
  readonly dueDate: CalendarDate;
  readonly article: string;
}

/** What a deposit leaves of the price, and by when it is paid. */
export interface RestOfPrice extends DueOfRest {
  readonly paidYen: number;
  readonly restYen: number;
}

/** A booking as far as it says by when its price is paid. */
interface PricedBooking {
  readonly departureDate: CalendarDate;
  readonly appliedAt: Date;
  readonly terms: Terms;
}

/**
 * 残りの旅行代金 as it was agreed on, under the booking's own terms; null when all is paid with the application. What special measures cost is
 * no part of it, and has no day of its own (D2-4.6b).
 *
 * @clause D3-2.1 D3-7.1
 * @param paidYen what the payment of the application comes to
 */
export function restOfPrice(
  booking: PricedBooking & {
    readonly totalYen: number;
    readonly priceLines: readonly KindOfLine[];
  },
  paidYen: number,
): RestOfPrice | null {
  const restYen = booking.totalYen - specialMeasuresYen(booking.priceLines) - paidYen;
  if (restYen <= 0) return null;
  const due = dueOfRest(booking);
  return due && { paidYen, restYen, ...due };
}

/** The day for what is left of the price; null where the terms name none. */
export function dueOfRest({ departureDate, appliedAt, terms }: PricedBooking): DueOfRest | null {
  const appliedOn = dayInJapan(instant(appliedAt.getTime()));
  const named = { agencyDate: null, companyTicketingDate: null };
  const due = paymentDue({ departureDate, appliedOn, ...named }, terms);
  return isRefusal(due) ? null : { dueDate: due.dueDate, article: due.article };
}
