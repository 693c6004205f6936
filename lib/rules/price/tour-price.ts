import { sumYen, type Yen, yen } from '../calendar/yen';

/**
 * 旅行代金（お支払い対象旅行代金）: price shown + supplements − discounts, for one traveler or for
 * several together, in yen.
 *
 * The base of deposit, cancellation fee, penalty and change compensation. Points are a means of payment and
 * what is paid on the spot is no part of it. A price already shown with its discount takes none twice.
 *
 * @clause D2-7
 * @clause D3-8 D3-11.2
 * @throws RangeError when the discounts exceed the price
 * @example // 72,000 + single room 10,000 − early booking 2,000: 80,000
 */
export function tourPrice(facts: {
  shown: Yen;
  supplements: readonly Yen[];
  discounts: readonly Yen[];
  shownDiscounted: boolean;
}): Yen {
  const discount = facts.shownDiscounted ? 0 : sumYen(facts.discounts);
  return yen(facts.shown + sumYen(facts.supplements) - discount);
}
