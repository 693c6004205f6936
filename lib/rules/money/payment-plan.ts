import type { CalendarDate } from '../calendar/calendar-date';
import { isRefusal } from '../calendar/refusal';
import type { Yen } from '../calendar/yen';
import { yen } from '../calendar/yen';
import { type DepositTerms, deposit, partyDeposit } from './deposit';
import { type PaymentDueTerms, paymentDue } from './payment-due';

/** 申込金 with the application, and the rest by a day. */
export interface DepositPlan {
  readonly deposit: Yen;
  readonly depositArticle: string;
  readonly balance: Yen;
  readonly dueDate: CalendarDate;
  readonly dueArticle: string;
}

/**
 * お支払いの計画: what is paid with an application, and what is left for later.
 *
 * Where the terms ask for no deposit, and for an application so late that no day for the rest is left, the whole
 * price is paid at once: that is null. More than the deposit may always be paid (`maximum`), so a traveler may pay
 * all of it too.
 *
 * @clause D3-2.1 D3-2.3
 * @clause D3-7.1 D3-7.2
 * @param facts.tourPrices 旅行代金 of each traveler, in yen
 * @example // 2 × 65,000 and 32,000, departs 9 July, applied 1 May: 50,000 now, 112,000 by 17 June
 */
export function depositPlan(
  facts: {
    readonly tourPrices: readonly Yen[];
    readonly total: Yen;
    readonly departureDate: CalendarDate;
    readonly appliedOn: CalendarDate;
  },
  terms: { readonly deposit: DepositTerms | null; readonly paymentDue: PaymentDueTerms | null },
): DepositPlan | null {
  const { total, departureDate, appliedOn } = facts;
  const travelers = facts.tourPrices.map((tourPrice) => ({ tourPrice, tourDeposit: null }));
  const now = partyDeposit(travelers, terms);
  const [first] = travelers;
  const band = first && deposit(first, terms);
  const none = { agencyDate: null, companyTicketingDate: null };
  const due = paymentDue({ departureDate, appliedOn, ...none }, terms);
  if (isRefusal(now) || band === undefined || isRefusal(band) || isRefusal(due)) return null;
  if (now >= total) return null;
  return {
    deposit: now,
    depositArticle: band.article,
    balance: yen(total - now),
    dueDate: due.dueDate,
    dueArticle: due.article,
  };
}
