import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import type { Instant } from '../calendar/instant';
import { type Refusal, refused } from '../calendar/refusal';
import { type Yen, yen } from '../calendar/yen';

export interface WaitlistTerms extends Figure {
  /** Whether money is held (お預り金) while waiting. */
  readonly moneyHeld: boolean;
  /** Until when the company tries: a date agreed with the traveler, or the departure date. */
  readonly end: 'agreed-limit' | 'departure';
}

export type WaitlistLimit =
  | { readonly kind: 'limit'; readonly lastDate: CalendarDate; readonly article: string }
  | {
      readonly kind: 'not-registered';
      readonly reason: 'limit-missing' | 'limit-after-departure';
      readonly article: string;
    };

/**
 * キャンセル待ちの期限: the last day of waiting; the day after, everything held goes back.
 *
 * @clause D2-3.3a
 * @clause D3-2.4b
 * @clause D4-3.5c
 * @example // 004 without an agreed date: not registered
 */
export function waitlistLimit(
  facts: { departureDate: CalendarDate; agreedLimit: CalendarDate | null },
  terms: { waitlist: WaitlistTerms | null },
): WaitlistLimit | Refusal {
  const rule = terms.waitlist;
  if (!rule) return refused('not-in-terms');
  const { article } = rule;
  if (rule.end === 'departure' && facts.agreedLimit === null) {
    return { kind: 'limit', lastDate: facts.departureDate, article };
  }
  if (facts.agreedLimit === null) {
    return { kind: 'not-registered', reason: 'limit-missing', article };
  }
  if (daysBetween(facts.agreedLimit, facts.departureDate) < 0) {
    return { kind: 'not-registered', reason: 'limit-after-departure', article };
  }
  return { kind: 'limit', lastDate: facts.agreedLimit, article };
}

/**
 * お預り金の返金: what goes back of the money held for a waiting list, in yen.
 *
 * All of it, as long as the notice of availability has not been given; afterwards a contract stands
 * and its cancellation rules apply.
 *
 * @clause D3-2.4b
 * @clause D4-3.5b D4-3.5c
 * @example // withdrawn 10:00, notice 11:00: everything; withdrawn 11:05: 'contract-formed'
 */
export function waitlistReturn(facts: {
  held: Yen;
  noticeAt: Instant | null;
  withdrawnAt: Instant | null;
  limitPassed: boolean;
}): { readonly kind: 'returned' | 'waiting' | 'contract-formed'; readonly returned: Yen } {
  const { noticeAt, withdrawnAt } = facts;
  if (withdrawnAt !== null && (noticeAt === null || withdrawnAt < noticeAt)) {
    return { kind: 'returned', returned: facts.held };
  }
  if (noticeAt !== null) return { kind: 'contract-formed', returned: yen(0) };
  return facts.limitPassed
    ? { kind: 'returned', returned: facts.held }
    : { kind: 'waiting', returned: yen(0) };
}
