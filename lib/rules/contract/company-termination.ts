import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';

/** 当社の解除事由: why the company may end a contract. */
export type TerminationReason =
  | 'conditions-not-met'
  | 'anti-social'
  | 'cannot-travel'
  | 'unreasonable-demand'
  | 'nuisance'
  | 'too-few-participants'
  | 'conditions-of-the-tour'
  | 'force-majeure'
  | 'disobedience';

export interface CompanyTerminationTerms {
  /** Before the start: everything received goes back. */
  readonly beforeStart: Figure & { readonly reasons: readonly TerminationReason[] };
  /** After the start, for the part to come. */
  readonly afterStart: Figure & {
    readonly reasons: readonly TerminationReason[];
    /** Reasons on which the way home is arranged on request, at the traveler's cost. */
    readonly returnArranged: readonly TerminationReason[];
  };
}

export type CompanyTermination =
  | { readonly kind: 'may-terminate'; readonly returnArranged: boolean; readonly article: string }
  | { readonly kind: 'may-not'; readonly reason: 'not-in-list' | 'explanation-missing' };

/**
 * 当社の解除権: whether the company may end a contract for a reason, wholly before the start or in part after it.
 *
 * The reason must stand in the list and must have been explained first. Too few participants
 * has a day of its own besides, non-payment a rule of its own.
 *
 * @clause D2-15.2.2 D2-16.2.1 D2-16.2.3
 * @clause D3-17.2 D3-18.1
 * @example // 002, force majeure on the way, explained: may terminate, the way home is arranged on request
 */
export function companyTermination(
  facts: { reason: TerminationReason; explanation: string; afterStart: boolean },
  terms: { companyTermination: CompanyTerminationTerms | null },
): CompanyTermination | Refusal {
  if (!terms.companyTermination) return refused('not-in-terms');
  const { beforeStart, afterStart } = terms.companyTermination;
  const { reasons, article } = facts.afterStart ? afterStart : beforeStart;
  if (!reasons.includes(facts.reason)) return { kind: 'may-not', reason: 'not-in-list' };
  if (facts.explanation.trim() === '') return { kind: 'may-not', reason: 'explanation-missing' };
  const returnArranged = facts.afterStart && afterStart.returnArranged.includes(facts.reason);
  return { kind: 'may-terminate', returnArranged, article };
}
