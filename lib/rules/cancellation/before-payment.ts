import type { Figure } from '../calendar/figure';
import { sumYen, type Yen } from '../calendar/yen';
import type { LeavingTraveler } from '../money/charge';
import type { FeeFigure } from './cancellation-terms';

/** お支払い前の取消し: nothing is owed until the first payment, or until everything is paid. */
export interface BeforePayment extends Figure {
  readonly id: string;
  readonly until: 'first-payment' | 'full-payment';
}

/**
 * The step before the payment, null once it was paid. A no-show and a trip under way have no such step.
 *
 * @example // until the first payment: with 0 yen received free, with 1 yen not
 */
export function unpaidFigure(
  facts: { readonly receivedYen?: Yen | undefined; readonly travelers: readonly LeavingTraveler[] },
  { beforePayment }: { readonly beforePayment?: BeforePayment | undefined },
): FeeFigure | null {
  if (beforePayment === undefined || facts.receivedYen === undefined) return null;
  const prices = facts.travelers.map((one) => one.tourPrice ?? one.ticketPrice);
  const known = prices.filter((price) => price !== undefined);
  const whole = beforePayment.until === 'full-payment' ? sumYen(known) : 1;
  return facts.receivedYen < whole ? { ...beforePayment, charge: { kind: 'free' } } : null;
}
