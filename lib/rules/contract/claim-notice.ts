import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';
import { type Yen, yen } from '../calendar/yen';

export interface ClaimTerms extends Figure {
  /** Counted from the day of the damage. */
  readonly damage: Deadline;
  readonly baggage: Deadline;
  /** The most that is paid for baggage, for each traveler. */
  readonly baggageCapYen: number;
}

export interface ClaimNotice {
  readonly kind: 'claim';
  readonly lastDate: CalendarDate;
  readonly inTime: boolean;
  readonly article: string;
}

/**
 * 損害の通知期間: whether a claim was told in time. Whether it is owed is for people to decide.
 *
 * 002 counts the day of the damage itself, 003 from the next day: one day apart, on purpose.
 *
 * @clause D2-18.1 D2-18.3
 * @clause D3-22.1 D3-22.2
 * @example // damage 10 July 2026: 002 until 9 July 2028, 003 until 10 July 2028
 */
export function claimNotice(
  facts: { claim: 'damage' | 'baggage'; damageOn: CalendarDate; noticeOn: CalendarDate },
  terms: { claims: ClaimTerms | null },
): ClaimNotice | Refusal {
  if (!terms.claims) return refused('not-in-terms');
  const last = lastDate(facts.damageOn, terms.claims[facts.claim]);
  const inTime = daysBetween(facts.noticeOn, last) >= 0;
  return { kind: 'claim', lastDate: last, inTime, article: terms.claims.article };
}

/**
 * 手荷物の賠償限度: the most that a baggage claim can bring for one traveler, in yen.
 *
 * @clause D2-18.3
 * @clause D3-22.2
 * @param facts.grossNegligence intent or gross negligence of the company, which lifts the cap
 * @example // loss 200,000: 150,000
 */
export function baggageLimit(
  facts: { loss: Yen; grossNegligence: boolean },
  terms: { claims: ClaimTerms | null },
): Yen | Refusal {
  if (!terms.claims) return refused('not-in-terms');
  return facts.grossNegligence ? facts.loss : yen(Math.min(facts.loss, terms.claims.baggageCapYen));
}
