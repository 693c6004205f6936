import type { Figure } from '../calendar/figure';
import { type Instant, instant } from '../calendar/instant';
import { type Refusal, refused } from '../calendar/refusal';

export interface ContractDocumentTerms extends Figure {
  /** The hours that "promptly" gives the company. */
  readonly hours: number;
}

/**
 * 契約書面の交付期限: the moment by which the contract document must have been delivered.
 *
 * The documents say "promptly" only; the hours are the agency's own measure, after which the
 * right to cancel free of charge opens where the terms give one.
 *
 * @clause D2-5
 * @clause D3-6.1
 * @example // formed 1 June 11:01, 24 hours: 2 June 11:01
 */
export function contractDocumentDue(
  facts: { formedAt: Instant },
  terms: { contractDocument: ContractDocumentTerms | null },
): Instant | Refusal {
  if (!terms.contractDocument) return refused('not-in-terms');
  return instant(facts.formedAt + terms.contractDocument.hours * 3_600_000);
}
