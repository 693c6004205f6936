import { sumYen, type Yen, yen } from '../calendar/yen';
import { shareByPrice } from './partial-cancellation';
import type { OwnMoney } from './party-money';

/**
 * お預り金 by who paid it: shared by the price, and only what is left above the whole price by the special measures, which
 * are paid after it (D2-4.6b). Whose measures are unpaid draws nothing from what others paid.
 *
 * @returns one amount for each of `people`, which together are the funds
 * @throws RangeError when nobody is there to share
 * @example // 46,000 for two at 23,000 each, 5,500 for measures of the first unpaid: 23,000 each
 */
export function shareOfFunds(
  funds: Yen,
  people: readonly Pick<OwnMoney, 'charged' | 'measures'>[],
): readonly Yen[] {
  const prices = people.map(({ charged }) => charged);
  const measures = people.map((one) => one.measures);
  const abovePrice = Math.max(funds - sumYen(prices), 0);
  const ofMeasures = yen(Math.min(abovePrice, sumYen(measures)));
  const forMeasures = shareByPrice(ofMeasures, measures);
  const forPrice = shareByPrice(yen(funds - ofMeasures), prices);
  return people.map((_, place) => yen((forPrice[place] ?? 0) + (forMeasures[place] ?? 0)));
}
