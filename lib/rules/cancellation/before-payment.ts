import type { Figure } from '../calendar/figure';
import type { Yen } from '../calendar/yen';
import type { LeavingTraveler } from '../money/charge';
import { priceOf } from '../money/charge-each';
import type { FeeFigure } from './cancellation-terms';

/** お支払い前の取消し: nothing is owed until the first payment, or until everything is paid. */
export interface BeforePayment extends Figure {
  readonly id: string;
  readonly until: 'first-payment' | 'full-payment';
}

/** The money that decides whether a cancellation comes before the payment. */
export interface PaymentFacts {
  readonly travelers: readonly LeavingTraveler[];
  /** What was received for it; left out where the terms do not ask. */
  readonly receivedYen?: Yen | undefined;
  /** The price that is to be paid in full, where it is for more than those who leave. */
  readonly wholePrice?: Yen | undefined;
}

/**
 * The step before the payment, null once it was paid. A no-show and a trip under way have no such step.
 *
 * @example // until the first payment: with 0 yen received free, with 1 yen not
 */
export function unpaidFigure(
  facts: PaymentFacts,
  { beforePayment }: { readonly beforePayment?: BeforePayment | undefined },
): FeeFigure | null {
  if (beforePayment === undefined || facts.receivedYen === undefined) return null;
  const full = beforePayment.until === 'full-payment';
  const owed = full ? (facts.wholePrice ?? priceOf(facts.travelers)) : 1;
  return facts.receivedYen < owed ? { ...beforePayment, charge: { kind: 'free' } } : null;
}
