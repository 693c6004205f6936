import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { type Deadline, lastDate } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';
import { percentOf, type Yen, yen } from '../calendar/yen';
import type { Charge, ChargeFacts } from '../money/charge';
import { chargeYen } from '../money/charge-yen';
import type { CancellationTerms } from './cancellation-terms';

export interface ChangeFeeTerms extends Figure {
  /** Until when the new departure may lie, counted from the first one; absent where any day will do. */
  readonly newDeparture?: Deadline | undefined;
  /** 変更手数料 of each step; a step not listed costs what `otherwise` says, or knows no change. */
  readonly steps: readonly ChangeFeeStep[];
  /** What a change costs in every other step before the start; absent where those know no change. */
  readonly otherwise?: Charge | undefined;
}

/** A share of the cancellation fee of the step, or a charge of its own. */
export type ChangeFeeStep =
  | { readonly step: string; readonly percentOfCancellationFee: number }
  | { readonly step: string; readonly charge: Charge };

export interface AirChangeRequest {
  readonly firstDepartureDate: CalendarDate;
  readonly newDepartureDate: CalendarDate;
  readonly sameAirline: boolean;
  readonly sameShop: boolean;
  /** Spelling, sex, adult or child, or another person: never a change. */
  readonly passengerAltered: boolean;
  readonly issueRequested: boolean;
  readonly earlyBird: boolean;
}

export interface AirChangeAnswer {
  readonly kind: 'change' | 'cancellation' | 'staff';
  readonly article: string;
}

/**
 * 変更と取消の区別: whether a request is a change, or a cancellation with a new booking.
 *
 * All conditions must hold for a change. The two months count the first departure date itself. An
 * earlier date is not regulated: people decide. Early-bird bookings know no change.
 *
 * @clause D4-0.2 D4-10.2a D4-10.N4 D4-10.N5
 * @example // first 9 July: to 8 September is a change, to 9 September a cancellation
 */
export function airChange(
  request: AirChangeRequest,
  terms: { changeFee: ChangeFeeTerms | null },
): AirChangeAnswer | Refusal {
  const rule = terms.changeFee;
  if (!rule) return refused('not-in-terms');
  const article = rule.article;
  const sameContract = request.sameAirline && request.sameShop && !request.passengerAltered;
  if (!sameContract || request.issueRequested || request.earlyBird) {
    return { kind: 'cancellation', article };
  }
  if (daysBetween(request.firstDepartureDate, request.newDepartureDate) < 0) {
    return { kind: 'staff', article };
  }
  const latest = rule.newDeparture && lastDate(request.firstDepartureDate, rule.newDeparture);
  const within = latest === undefined || daysBetween(request.newDepartureDate, latest) >= 0;
  return { kind: within ? 'change' : 'cancellation', article };
}

/**
 * 変更手数料: the fee of a change for one traveler, out of the cancellation fee of the same step or a charge of its own.
 *
 * Departure day and no-show know no change in the shipped terms, only cancellation.
 *
 * @clause D4-10.1
 * @returns refused with `not-in-terms` for a step that knows no change
 * @example // step d, cancellation 40,000: change 20,000
 */
export function changeFee(
  facts: { step: string; cancellationFee: Yen; charge?: ChargeFacts },
  terms: { changeFee: ChangeFeeTerms | null; cancellation?: Pick<CancellationTerms, 'charges'> },
): Yen | Refusal {
  const rule = terms.changeFee;
  const listed = rule?.steps.find((row) => row.step === facts.step);
  if (listed && 'percentOfCancellationFee' in listed) {
    return percentOf(facts.cancellationFee, listed.percentOfCancellationFee);
  }
  const charge = listed?.charge ?? rule?.otherwise;
  if (charge === undefined || facts.charge === undefined) return refused('not-in-terms');
  return chargeYen(charge, facts.charge, terms.cancellation?.charges ?? {});
}

/**
 * 高い方の手数料: after a change, the higher of the fees by the first and by the new departure.
 *
 * @clause D4-10.N6
 */
export function higherFee(facts: { byFirstDeparture: Yen; byNewDeparture: Yen }): Yen {
  return yen(Math.max(facts.byFirstDeparture, facts.byNewDeparture));
}
