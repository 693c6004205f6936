import { type Refusal, refused } from '../calendar/refusal';
import type { Yen } from '../calendar/yen';
import type { ChangeCompensationTerms } from './change-compensation-terms';

export type InKindAnswer =
  | { readonly kind: 'in-kind' }
  | { readonly kind: 'money'; readonly reason: 'not-agreed' | 'worth-less' };

/**
 * 物品による補償: whether goods or services may take the place of the compensation.
 *
 * Only with the traveler's agreement. 003 asks for the same worth or more; 002 for a corresponding
 * worth, which is judged alike.
 *
 * @clause D2-21.3
 * @clause D3-26.3
 * @param facts.worth value of the goods offered, in yen
 * @example // a voucher of 1,000 for 1,240 yen is refused, one of 1,500 is allowed
 */
export function compensationInKind(
  facts: { agreed: boolean; compensation: Yen; worth: Yen },
  terms: { changeCompensation: ChangeCompensationTerms | null },
): InKindAnswer | Refusal {
  if (!terms.changeCompensation) return refused('not-in-terms');
  if (!facts.agreed) return { kind: 'money', reason: 'not-agreed' };
  if (facts.worth < facts.compensation) return { kind: 'money', reason: 'worth-less' };
  return { kind: 'in-kind' };
}
