import { isRefusal, type Refusal } from '../calendar/refusal';
import type { Yen } from '../calendar/yen';
import { baggageLimit, type ClaimTerms } from './claim-notice';
import { damagesOffset } from './damages-offset';

/** 損害の賠償, where the agency is liable; 特別補償, whoever is: its amounts stand in a schedule and are entered. */
export const CLAIM_KINDS = ['damages', 'special-compensation'] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface ClaimDecision {
  readonly kind: 'decided';
  /** What is owed before anything is set off: damages to luggage up to the cap. */
  readonly owed: Yen;
  readonly capped: boolean;
  readonly payable: Yen;
  /** What was paid before beyond it: whether it is claimed back is a decision of the staff. */
  readonly returnable: Yen;
}

/**
 * 損害と補償の決定: what is still paid of a damage that people have found to be owed. Compensation and damages are set off
 * against each other; only damages to luggage have a cap, which gross negligence lifts.
 *
 * @clause D2-18.3 D2-19.1
 * @clause D3-22.2 D3-23.1 D3-26.4
 * @example // damages of 100,000, 30,000 paid as special compensation: 70,000
 */
export function claimDecision(
  facts: {
    readonly claim: ClaimKind;
    readonly loss: Yen;
    readonly baggage: boolean;
    readonly grossNegligence: boolean;
    readonly alreadyPaid: Yen;
  },
  terms: { readonly claims: ClaimTerms | null },
): ClaimDecision | Refusal {
  const { loss, grossNegligence } = facts;
  const limited = facts.claim === 'damages' && facts.baggage;
  const owed = limited ? baggageLimit({ loss, grossNegligence }, terms) : loss;
  if (isRefusal(owed)) return owed;
  const { payable, returnable } = damagesOffset({ damages: owed, alreadyPaid: facts.alreadyPaid });
  return { kind: 'decided', owed, capped: owed < loss, payable, returnable };
}
