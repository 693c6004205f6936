import 'server-only';
import { type WaitingOffer, waitingDays, waitingOffer } from '@/lib/rules/application/waiting-line';
import { waitlistLimit } from '@/lib/rules/application/waitlist';
import { type CalendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { paymentDue } from '@/lib/rules/money/payment-due';
import type { Offer } from '../draft/application';

/** How one waits for a departure under its terms: the days to choose among, what the end is, whether money is held. */
export interface WaitingTerms {
  readonly days: readonly CalendarDate[];
  readonly offer: WaitingOffer;
  readonly moneyHeld: boolean;
}

/**
 * キャンセル待ちの条件; null where the terms know no waiting list, or no day is left to wait for.
 *
 * @clause D2-3.3a D3-2.4a
 */
export function waitingTermsOf({ terms, today, departureDate }: Offer): WaitingTerms | null {
  const offer = waitingOffer('web', terms);
  if (terms.waitlist === null || isRefusal(offer)) return null;
  const none = { agencyDate: null, companyTicketingDate: null };
  const due = terms.deposit && paymentDue({ departureDate, appliedOn: today, ...none }, terms);
  const restDue = due === null || isRefusal(due) ? null : due.dueDate;
  const days = waitingDays({ today, departureDate, restDue });
  return days.length === 0 ? null : { days, offer, moneyHeld: terms.waitlist.moneyHeld };
}

/**
 * The last day of a wait as it was chosen; null for one that was not offered.
 *
 * @clause D4-3.5c
 */
export function chosenLastDay(offer: Offer, typed: string): CalendarDate | null {
  const day = dayOrNull(typed);
  if (day === null || !waitingTermsOf(offer)?.days.includes(day)) return null;
  const { departureDate, terms } = offer;
  const limit = waitlistLimit({ departureDate, agreedLimit: day }, terms);
  return limit.kind === 'limit' ? limit.lastDate : null;
}
