import { type Refusal, refused } from '../calendar/refusal';
import type { ChangeCompensationTerms } from './change-compensation-terms';

/** Why the itinerary changed. */
export const CHANGE_CAUSES = [
  'weather-or-disaster',
  'war',
  'riot',
  'public-order',
  'service-stopped',
  'off-operating-plan',
  'safety-measure',
  'supplier',
  'organiser',
] as const;

export type ChangeCause = (typeof CHANGE_CAUSES)[number];

const EXEMPT_CAUSES: readonly ChangeCause[] = [
  'weather-or-disaster',
  'war',
  'riot',
  'public-order',
  'service-stopped',
  'off-operating-plan',
  'safety-measure',
];

export interface ChangeCircumstances {
  readonly cause: ChangeCause;
  /** Seats or rooms are short although the service runs. */
  readonly overbooked: boolean;
  readonly partTerminated: boolean;
  /** Everything was received, only in another order. */
  readonly onlyOrderChanged: boolean;
  /** The carrier or hotel is the same under a new name. */
  readonly onlyRenamed: boolean;
  /** Another carrier company together with a higher class or better equipment. */
  readonly companyChangedForBetter: boolean;
  readonly liabilityClear: boolean;
}

export interface ChangeExemption {
  readonly kind: 'payable' | 'exempt' | 'as-damages';
  readonly reason:
    | 'cause'
    | 'part-terminated'
    | 'order-only'
    | 'renamed'
    | 'better-carrier'
    | 'liability'
    | null;
}

/**
 * 変更補償金を支払わない場合: whether a change is paid for at all.
 *
 * Overbooking is compensated whatever stands behind it, where the terms say so.
 *
 * @clause D2-21.1.1 D2-21.1.2 D2-21.1.3 D2-21.N6
 * @clause D3-26.1x D3-26.N3
 * @example // cause 'service-stopped' (flight cancelled): exempt; the same with overbooked: payable
 */
export function changeExemption(
  change: ChangeCircumstances,
  terms: { changeCompensation: ChangeCompensationTerms | null },
): ChangeExemption | Refusal {
  const rule = terms.changeCompensation;
  if (!rule) return refused('not-in-terms');
  if (change.partTerminated) return { kind: 'exempt', reason: 'part-terminated' };
  if (change.onlyOrderChanged) return { kind: 'exempt', reason: 'order-only' };
  if (change.onlyRenamed) return { kind: 'exempt', reason: 'renamed' };
  if (change.companyChangedForBetter) return { kind: 'exempt', reason: 'better-carrier' };
  const paidAsOverbooking = change.overbooked && rule.overbookingCompensated;
  if (EXEMPT_CAUSES.includes(change.cause) && !paidAsOverbooking) {
    return { kind: 'exempt', reason: 'cause' };
  }
  if (change.liabilityClear) {
    return {
      kind: rule.whenLiable === 'as-damages' ? 'as-damages' : 'exempt',
      reason: 'liability',
    };
  }
  return { kind: 'payable', reason: null };
}
