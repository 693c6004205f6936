import { type CalendarDate, daysBetween } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';

export interface CardUseTerms extends Figure {
  /** The tour price is used on the day of formation, never before it; other charges when approved. */
  readonly price: 'formation';
  readonly otherCharges: 'approval';
  readonly refund: 'execution';
}

export type CardMovement =
  | { readonly kind: 'price'; readonly approvedOn: CalendarDate; readonly formedOn: CalendarDate }
  | { readonly kind: 'fee'; readonly approvedOn: CalendarDate }
  | { readonly kind: 'refund'; readonly executedOn: CalendarDate };

/**
 * カード利用日: the day on which a charge or refund counts for the card.
 *
 * 002 names two days for the price, approval and formation: the later one, so that nothing is
 * charged before there is a contract. A refund counts on the day it is made, within its own limit.
 *
 * @clause D2-6b
 * @clause D3-29.2c
 * @example // approved 1 June, request accepted 5 June: 5 June
 */
export function cardUseDate(
  movement: CardMovement,
  terms: { cardUse: CardUseTerms | null },
): CalendarDate | Refusal {
  if (!terms.cardUse) return refused('not-in-terms');
  if (movement.kind === 'refund') return movement.executedOn;
  if (movement.kind === 'fee') return movement.approvedOn;
  const approvedLater = daysBetween(movement.formedOn, movement.approvedOn) > 0;
  return approvedLater ? movement.approvedOn : movement.formedOn;
}
