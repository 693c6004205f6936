import type { Yen } from '../calendar/yen';

/**
 * What a percentage is taken of: an amount of the traveler, or a cost known for the booking. A cost
 * counts once for the booking and is shared among those who leave, unless it is `per` person.
 */
export type ChargeBase =
  | 'tourPrice'
  | 'ticketPrice'
  | 'fare'
  | { readonly cost: string; readonly per?: 'person' | 'booking' };

/** How a charge is worked out. Each form may stand inside each other; every form has an answer. */
export type Charge =
  | { readonly kind: 'free' }
  | { readonly kind: 'percent'; readonly percent: number; readonly of: ChargeBase }
  | { readonly kind: 'fixed'; readonly yen: number | null; readonly per: ChargeUnit }
  | { readonly kind: 'cost'; readonly cost: string; readonly per: 'person' | 'booking' }
  | { readonly kind: 'byPrice'; readonly of: ChargeBase; readonly bands: readonly PriceBand[] }
  | { readonly kind: 'largerOf'; readonly charges: readonly Charge[] }
  | { readonly kind: 'smallerOf'; readonly charges: readonly Charge[] }
  | { readonly kind: 'sumOf'; readonly charges: readonly Charge[] }
  | {
      readonly kind: 'limited';
      readonly charge: Charge;
      readonly floor: Charge | null;
      readonly cap: Charge | null;
    }
  | { readonly kind: 'named'; readonly name: string }
  | (ByAge & { readonly kind: 'byAge' })
  | { readonly kind: 'atLeast'; readonly charge: Charge }
  | { readonly kind: 'ask' };

/** By the kind of the traveler; a child as an adult and an infant as a child where nothing else is said. */
export interface ByAge {
  readonly adult: Charge;
  readonly child?: Charge | undefined;
  readonly infant?: Charge | undefined;
}

export type ChargeUnit = 'person' | 'segment' | 'room' | 'booking';

/** A price band reaches up to its price, that price included; the last one has no end (null). */
export interface PriceBand {
  readonly upTo: number | null;
  readonly charge: Charge;
}

/** Somebody who leaves: the prices the terms may ask for. */
export interface LeavingTraveler {
  /** 旅行代金 with supplements and discounts (packages). */
  readonly tourPrice?: Yen;
  /** 航空券代金 in all (air). */
  readonly ticketPrice?: Yen;
  /** 運賃本体 (air). */
  readonly fare?: Yen;
  /** 大人, 小人, 幼児, where a charge hangs on it. */
  readonly ageBand?: 'adult' | 'child' | 'infant';
  /** Flight segments of this traveler, where a charge is made for each. */
  readonly segments?: number;
}

/** The facts a charge is worked out from. */
export interface ChargeFacts {
  readonly traveler: LeavingTraveler;
  /** Place among those who leave: a sum for a whole booking is shared, the rest goes to place 0. */
  readonly place: number;
  readonly persons: number;
  readonly rooms: number | null;
  /** Costs known only for the booking, by name: an airline's own cancellation charge. */
  readonly costs: Readonly<Record<string, Yen>>;
}
