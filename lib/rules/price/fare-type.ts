import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';

export type FareType = 'discount' | 'regular-discount' | 'normal';

export interface FareTypeTerms extends Figure {
  readonly fareTypes: readonly FareType[];
}

/**
 * 対象となる運賃: whether a ticket of this fare may be sold on these terms. Other fares have terms of their own.
 *
 * @clause D4-0.4
 */
export function coversFareType(
  facts: { fareType: FareType },
  terms: { fareType: FareTypeTerms | null },
): boolean | Refusal {
  if (!terms.fareType) return refused('not-in-terms');
  return terms.fareType.fareTypes.includes(facts.fareType);
}
