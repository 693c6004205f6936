import type { Figure } from '../calendar/figure';
import { type Instant, instant } from '../calendar/instant';
import { type Refusal, refused } from '../calendar/refusal';
import { sumYen, type Yen, yen } from '../calendar/yen';

export interface SubstitutionTerms extends Figure {
  /** 交替手数料 in yen; null when the staff quotes it. */
  readonly feeYen: number | null;
  /** Whether the cost of issuing tickets again is charged beside the fee. */
  readonly reissueCharged: boolean;
}

export type Substitution =
  | { readonly kind: 'effective'; readonly effectiveAt: Instant; readonly article: string }
  | { readonly kind: 'pending'; readonly waitingFor: 'approval' | 'fee'; readonly article: string }
  | { readonly kind: 'refused-by-company'; readonly article: string };

/**
 * 交替の効力: from when the new traveler is a party to the contract.
 *
 * Approval and payment must both be there; until then the first traveler remains. Without a fee the
 * approval is enough. Terms without substitution answer `not-in-terms`: there it is a cancellation.
 *
 * @clause D2-13.2
 * @clause D3-14.2
 * @param facts.fee what was quoted for this substitution, in yen
 * @example // approved 10 June, paid 12 June: effective 12 June
 */
export function substitutionEffect(
  facts: { approvedAt: Instant | null; refused: boolean; fee: Yen; feePaidAt: Instant | null },
  terms: { substitution: SubstitutionTerms | null },
): Substitution | Refusal {
  if (!terms.substitution) return refused('not-in-terms');
  const { article } = terms.substitution;
  if (facts.refused) return { kind: 'refused-by-company', article };
  if (facts.approvedAt === null) return { kind: 'pending', waitingFor: 'approval', article };
  if (facts.fee === 0) return { kind: 'effective', effectiveAt: facts.approvedAt, article };
  if (facts.feePaidAt === null) return { kind: 'pending', waitingFor: 'fee', article };
  const effectiveAt = instant(Math.max(facts.approvedAt, facts.feePaidAt));
  return { kind: 'effective', effectiveAt, article };
}

/**
 * 交替手数料: what a substitution costs, null when the staff must quote it.
 *
 * @clause D2-13.1
 * @clause D3-14.1
 * @param reissueCost cost of issuing tickets again, 0 when none is issued
 */
export function substitutionFee(
  facts: { reissueCost: Yen },
  terms: { substitution: SubstitutionTerms | null },
): Yen | null | Refusal {
  const rule = terms.substitution;
  if (!rule) return refused('not-in-terms');
  if (rule.feeYen === null) return null;
  return sumYen([yen(rule.feeYen), rule.reissueCharged ? facts.reissueCost : yen(0)]);
}
