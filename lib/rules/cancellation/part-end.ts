import type { CalendarDate } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import type { Yen } from '../calendar/yen';
import { type CompanyTerminationTerms, companyTermination } from '../contract/company-termination';
import { type RefundTerms, refundDueDate } from '../money/refund';
import { endedPartRefund, unavailablePartRefund } from './part-refund';

/** Why a part of a trip was not received: a service failed and the traveler gave it up, or the company ended the part. */
export const PART_CAUSES = [
  'service-unavailable',
  'cannot-travel',
  'anti-social',
  'disobedience',
  'force-majeure',
] as const;

export type PartCause = (typeof PART_CAUSES)[number];

/** What goes back for a part, by the terms, and without what third parties charge taken off. */
export interface PartEnd {
  readonly kind: 'part';
  readonly refund: Yen;
  readonly undeducted: Yen;
  readonly dueDate: CalendarDate | null;
  /** Whether the way home is arranged on request, at the traveler's cost. */
  readonly returnArranged: boolean;
  readonly article: string;
  readonly clause: string;
}

export type PartObjection = {
  readonly kind: 'may-not';
  readonly reason: 'not-in-list' | 'explanation-missing';
};

interface PartFacts {
  readonly cause: PartCause;
  /** The value of the services not received, in yen. */
  readonly part: Yen;
  /** What third parties charge for them, in yen. */
  readonly supplierCharges: Yen;
  readonly agencyAtFault: boolean;
  readonly explanation: string;
  readonly recordedAt: Instant;
  readonly returnDate: CalendarDate;
}

/**
 * 旅行開始後の一部の解除: what goes back for the services not received, and by when.
 *
 * A service that failed is paid back less the suppliers' charges only where the terms say so and nobody of the agency is at
 * fault. Where the company ends a part, the charges are always the traveler's, and the reason was explained before.
 *
 * @clause D2-16.1.2 D2-16.2.1 D2-16.2.2 D2-16.2.3 D2-17.1b
 * @clause D3-16.2 D3-18.1 D3-18.2
 * @example // 10,000 failed through nobody's fault, the inn charges 4,000: 6,000 by document 002, 10,000 by 003
 */
export function partEnd(
  facts: PartFacts,
  terms: { refund: RefundTerms; companyTermination: CompanyTerminationTerms | null },
): PartEnd | PartObjection | Refusal {
  const ground = groundOf(facts, terms);
  if (isRefusal(ground) || ground.kind === 'may-not') return ground;
  const { refund, ...by } = ground;
  const due = { refund, afterStart: true, receivedAt: facts.recordedAt };
  return {
    ...by,
    refund,
    undeducted: facts.part,
    dueDate: refundDueDate({ ...due, returnDate: facts.returnDate }, terms.refund),
  };
}

function groundOf(
  facts: PartFacts,
  terms: { refund: RefundTerms; companyTermination: CompanyTerminationTerms | null },
) {
  if (facts.cause === 'service-unavailable') {
    const rule = terms.refund.unavailablePart;
    const refund = unavailablePartRefund(facts, terms);
    if (rule === null || isRefusal(refund)) return refused('not-in-terms');
    const { article, clause } = rule;
    return { kind: 'part', refund, returnArranged: false, article, clause } as const;
  }
  const asked = { reason: facts.cause, explanation: facts.explanation, afterStart: true };
  const may = companyTermination(asked, terms);
  const rule = terms.companyTermination;
  if (rule === null || may.kind === 'refused') return refused('not-in-terms');
  if (may.kind === 'may-not') return may;
  const refund = endedPartRefund({
    notYetReceived: facts.part,
    supplierCharges: facts.supplierCharges,
  });
  const { clause } = rule.afterStart;
  const { article, returnArranged } = may;
  return { kind: 'part', refund, returnArranged, article, clause } as const;
}
