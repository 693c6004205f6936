import { type CalendarDate, dayNumber, dayNumberInJapan } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import type { Instant } from '../calendar/instant';
import { type Refusal, refused } from '../calendar/refusal';
import type { PriceChangeGround } from '../contract/price-increase-notice';

/** 取消料のかからない解除事由. */
export const CANCELLATION_GROUNDS = [
  'important-change',
  'price-increase',
  'fare-revision',
  'force-majeure',
  'contract-document-missing',
  'final-itinerary-late',
  'agency-fault',
] as const;

export type CancellationGround = (typeof CANCELLATION_GROUNDS)[number];

/** A ground on which the traveler may cancel without a fee, and until when it may be declared. */
export interface FreeGround extends Figure {
  readonly ground: CancellationGround;
  readonly declaredUntil: 'start' | 'end-of-departure-date';
  /** The price increases that open it, for grounds that are about the price. */
  readonly priceChanges?: readonly PriceChangeGround[];
}

/**
 * Whether a ground frees from the fee at the moment of declaration.
 *
 * A ground must be declared before the start. Only where the terms say so it may still be declared
 * until the end of the departure date; somebody who did not come declared nothing.
 *
 * @clause D2-15.1.2a
 * @clause D2-15.1.2b
 * @clause D2-15.1.2c
 * @clause D2-15.1.2d
 * @clause D2-15.1.2e
 * @clause D3-15.2.1
 * @clause D3-15.2.2
 * @clause D3-15.2.3
 * @clause D3-15.2.4
 * @clause D3-15.2.5
 * @returns refused with `ground-not-in-terms` or `ground-after-start`
 */
export function freeGround(
  facts: {
    readonly ground: CancellationGround;
    readonly declaredAt: Instant | null;
    readonly noShow: boolean;
    readonly startsAt: Instant;
    readonly departureDate: CalendarDate;
  },
  grounds: readonly FreeGround[],
): FreeGround | Refusal {
  const listed = grounds.find((row) => row.ground === facts.ground);
  if (!listed) return refused('ground-not-in-terms');
  if (facts.noShow || facts.declaredAt === null) return refused('ground-after-start');
  if (facts.declaredAt < facts.startsAt) return listed;
  const onDepartureDate = dayNumberInJapan(facts.declaredAt) <= dayNumber(facts.departureDate);
  if (listed.declaredUntil === 'end-of-departure-date' && onDepartureDate) return listed;
  return refused('ground-after-start');
}
