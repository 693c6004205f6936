import { type Refusal, refused } from '../calendar/refusal';
import { remainderYen, type Yen } from '../calendar/yen';
import type { RefundTerms } from '../money/refund';

/**
 * 旅行サービスの一部を受けられないとき: what goes back for the part that could not be provided.
 *
 * Where the terms say so, charges of the supplier are taken off, but only when the agency is not at
 * fault. Never below 0.
 *
 * @clause D2-16.1.2
 * @clause D3-16.2
 * @returns refused with `not-in-terms` where the terms know no such refund
 * @example // part 10,000, cause outside, supplier's charge 4,000: 6,000 (document 003: 10,000)
 */
export function unavailablePartRefund(
  facts: {
    readonly part: Yen;
    readonly supplierCharges: Yen;
    readonly agencyAtFault: boolean;
  },
  terms: { readonly refund: RefundTerms },
): Yen | Refusal {
  const rule = terms.refund.unavailablePart;
  if (rule === null) return refused('not-in-terms');
  if (facts.agencyAtFault || !rule.deductsCharges) return facts.part;
  return remainderYen(facts.part, facts.supplierCharges);
}

/**
 * 旅行開始後の一部解除: what goes back when the agency ends part of the contract after the start.
 *
 * @clause D2-16.2.2
 * @clause D3-18.2
 * @example // not yet received 30,000, charges 12,000: 18,000
 */
export function endedPartRefund(facts: {
  readonly notYetReceived: Yen;
  readonly supplierCharges: Yen;
}): Yen {
  return remainderYen(facts.notYetReceived, facts.supplierCharges);
}
