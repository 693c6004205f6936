import type { Figure } from '../calendar/figure';
import { sumYen, type Yen, yen } from '../calendar/yen';

/** 一部の方の取消し: what those who stay pay. */
export interface PartialCancellationTerms extends Figure {
  readonly remaining: 'room-occupancy-difference';
}

/** One room before and after some of its guests leave, and its price for each number of guests. */
export interface RoomChange {
  readonly guestsBefore: number;
  readonly guestsAfter: number;
  /** Price of one guest by the number of guests of the room; null when it does not depend on it. */
  readonly pricePerGuest: Readonly<Record<number, Yen>> | null;
}

export interface RoomDifference {
  readonly kind: 'difference';
  /** What each guest who stays pays more; negative never, a cheaper room is a reduction. */
  readonly perGuest: Yen;
  /** What each guest who stays gets back, when the room becomes cheaper. */
  readonly reductionPerGuest: Yen;
  readonly total: Yen;
}

/**
 * 1室ごとの利用人数の変更に対する差額代金: what those who stay in a room pay more.
 *
 * Only prices printed in the contract document count: without a table, or without a price for the
 * new number of guests, nothing changes. It is a charge of its own, never set off against a refund.
 *
 * @clause D2-14.1b
 * @clause D2-12.5
 * @clause D3-13.5
 * @throws RangeError unless the room loses guests and never has fewer than none
 * @example // three at 20,000 each, two at 23,000 each, one leaves: 3,000 each, 6,000 together
 */
export function roomDifference(room: RoomChange): RoomDifference {
  if (room.guestsAfter < 0 || room.guestsAfter > room.guestsBefore) {
    throw new RangeError(`${room.guestsBefore} guests cannot become ${room.guestsAfter}`);
  }
  const before = room.pricePerGuest?.[room.guestsBefore];
  const after = room.pricePerGuest?.[room.guestsAfter];
  const change = before === undefined || after === undefined ? 0 : after - before;
  const perGuest = yen(Math.max(change, 0));
  return {
    kind: 'difference',
    perGuest,
    reductionPerGuest: yen(Math.max(-change, 0)),
    total: yen(perGuest * room.guestsAfter),
  };
}

/**
 * A sum paid for a whole booking, shared by price: rounded down for each traveler, the rest to the
 * first who has a price, so that the shares add up to the sum again.
 *
 * @throws RangeError when nobody is there to share
 */
export function shareByPrice(sum: Yen, prices: readonly Yen[]): readonly Yen[] {
  if (prices.length === 0) throw new RangeError('nobody to share');
  const total = sumYen(prices);
  const shares = prices.map((price) => (total === 0 ? 0 : Math.floor((sum * price) / total)));
  const rest = sum - shares.reduce((left, right) => left + right, 0);
  const first = Math.max(
    prices.findIndex((price) => price > 0),
    0,
  );
  return shares.map((share, place) => yen(place === first ? share + rest : share));
}
