import { type Instant, instant } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import type { CancellationFacts, CancellationFeeTerms } from './cancellation-fee';
import type { CancellationQuote } from './cancellation-quote';
import { feeUntil } from './fee-until';

/** The first declaration at another fee, and what that fee is. */
export interface FeeChange {
  readonly from: Instant;
  readonly quote: CancellationQuote;
}

/**
 * 取消料が変わる日時: every coming change of the fee, the nearest first, the start of the tour last.
 *
 * Moments of *declaration*, as `feeUntil` gives them one by one.
 *
 * @clause D2-14.1a
 * @clause D2-15.1.1c
 * @returns empty once the fee does not change any more, or when it cannot be quoted
 */
export function feeChanges(
  facts: CancellationFacts,
  terms: CancellationFeeTerms,
): readonly FeeChange[] {
  const found: FeeChange[] = [];
  let declaredAt = facts.declaredAt;
  while (declaredAt !== null) {
    const answer = feeUntil({ ...facts, declaredAt }, terms);
    if (isRefusal(answer) || answer.next === null) break;
    found.push(answer.next);
    declaredAt = instant(answer.next.from);
  }
  return found;
}
