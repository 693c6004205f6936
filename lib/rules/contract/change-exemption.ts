import { type Refusal, refused } from '../calendar/refusal';
import type { ChangeCompensationTerms } from './change-compensation-terms';

/** Causes that neither the company nor a supplier of it has in hand. */
export const OUTSIDE_CONTROL = [
  'weather-or-disaster',
  'war',
  'riot',
  'public-order',
  'service-stopped',
  'off-operating-plan',
  'safety-measure',
] as const;

/** Why the itinerary changed. */
export const CHANGE_CAUSES = [...OUTSIDE_CONTROL, 'supplier', 'organiser'] as const;

export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** Whether a cause is outside the company's control; the other two are its own or a supplier's choice. */
export function isOutsideControl(cause: ChangeCause): boolean {
  return (OUTSIDE_CONTROL as readonly ChangeCause[]).includes(cause);
}

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
  if (isOutsideControl(change.cause) && !paidAsOverbooking) {
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
