import type { Figure } from '../calendar/figure';
import { type Refusal, refused } from '../calendar/refusal';
import { sumYen, type Yen, yen } from '../calendar/yen';
import type { Charge } from './charge';
import { chargeYen } from './charge-yen';

export interface DepositBand extends Figure {
  /** The lowest tour price of the band, in yen. */
  readonly fromPriceYen: number;
  /** A sum for each traveler; one of this and `charge`. */
  readonly depositYen?: number | undefined;
  /** A percentage of the price, or the larger or smaller of a sum and a percentage. */
  readonly charge?: Charge | undefined;
}

export interface DepositTerms {
  /** From the highest price down; the last begins at 0. */
  readonly bands: readonly DepositBand[];
  /** Up to what may be paid at application: the price, or the deposit itself where it is a fixed sum. */
  readonly maximum: 'price' | 'deposit';
}

export interface Deposit {
  readonly kind: 'deposit';
  readonly minimum: Yen;
  readonly maximum: Yen;
  readonly article: string;
}

/**
 * 申込金: what a traveler pays with the application.
 *
 * A band's lower end belongs to it; the deposit never exceeds the price. A tour may set its own
 * sum (特定期間・特定コース), which replaces the band. Not asked under a card contract, which pays
 * the whole price. A percentage is rounded down to a yen.
 *
 * @clause D3-2.3
 * @clause D3-2.3n
 * @clause D4-3.3
 * @param facts.tourPrice 旅行代金 of one traveler with supplements and discounts, in yen
 * @param facts.tourDeposit the tour's own deposit, null when it has none
 * @example // 59,999 yen: at least 10,000; 60,000 yen: at least 20,000
 */
export function deposit(
  facts: { tourPrice: Yen; tourDeposit: Yen | null },
  terms: { deposit: DepositTerms | null },
): Deposit | Refusal {
  const band = terms.deposit?.bands.find((row) => facts.tourPrice >= row.fromPriceYen);
  if (!terms.deposit) return refused('not-in-terms');
  if (!band) return refused('no-step');
  const least = facts.tourDeposit ?? bandYen(band, facts.tourPrice);
  if (typeof least === 'object') return least;
  const minimum = yen(Math.min(least, facts.tourPrice));
  const maximum = terms.deposit.maximum === 'price' ? facts.tourPrice : minimum;
  return { kind: 'deposit', minimum, maximum, article: band.article };
}

function bandYen({ depositYen, charge }: DepositBand, price: Yen): number | Refusal {
  if (charge === undefined) return depositYen ?? refused('figures-missing');
  const traveler = { tourPrice: price, ticketPrice: price };
  return chargeYen(charge, { traveler, place: 0, persons: 1, rooms: null, costs: {} }, {});
}

/**
 * 申込金の合計: the deposit of a party, each traveler's own band added up.
 *
 * @clause D3-2.3
 * @example // 65,000, 65,000 and a child's 32,000: 50,000
 */
export function partyDeposit(
  travelers: readonly { tourPrice: Yen; tourDeposit: Yen | null }[],
  terms: { deposit: DepositTerms | null },
): Yen | Refusal {
  const minimums: Yen[] = [];
  for (const traveler of travelers) {
    const own = deposit(traveler, terms);
    if (own.kind === 'refused') return own;
    minimums.push(own.minimum);
  }
  return sumYen(minimums);
}
