import { type Yen, yen } from '@/lib/rules/calendar/yen';
import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Charge, ChargeFacts } from '@/lib/rules/money/charge';
import { asksAge, asksFare, chargesOf, costNames, parts } from './charge-parts';
import type { CostShown } from './finding-facts';

/** A charge as straight pieces: so many yen plus a share of a price. */
interface Piece {
  readonly fixed: number;
  readonly share: number;
}

/**
 * The facts at which two charges can change places: the ends of the allowed prices, the ends of
 * price bands, and every price at which two straight pieces of the charges meet. Between them
 * charges are straight, so what holds here holds for every allowed price (to a yen of rounding).
 */
export function sampleFacts(
  terms: readonly CancellationTerms[],
  sold: readonly number[] | null = null,
): readonly ChargeFacts[] {
  const allowed = terms[0]?.prices ?? { from: 0, until: 0 };
  const charges = terms.flatMap(chargesOf);
  const prices = sold
    ? [...new Set(sold)].sort((one, other) => one - other)
    : candidates(charges, allowed);
  const costs = costNames(terms);
  const pieces = distinct(charges.flatMap(piecesOf));
  const ages = charges.some(asksAge) ? AGES : AGES.slice(0, 1);
  const fares = charges.some(asksFare) ? thinned(prices) : [];
  return prices.flatMap((price) =>
    [price, ...fares.filter((fare) => fare < price)].flatMap((fare) =>
      sampleCosts(costs, price, pieces, terms[0]?.costs ?? {}).flatMap((known) =>
        ages.map((ageBand) => ({
          traveler: { ...pricesOf(price, fare), ageBand },
          place: 0,
          persons: 1,
          rooms: 1,
          costs: known,
        })),
      ),
    ),
  );
}

const AGES = ['adult', 'child', 'infant'] as const;

function pricesOf(price: number, fare: number) {
  return { tourPrice: yen(price), ticketPrice: yen(price), fare: yen(fare), segments: 1 };
}

type CostRanges = NonNullable<CancellationTerms['costs']>;

/**
 * The costs a price is judged with: the ends of their ranges, and where they meet a straight piece between them.
 * One without a range is judged where it is nothing and where it is the whole price: no figure is made up.
 */
function sampleCosts(
  names: readonly string[],
  price: number,
  pieces: readonly Piece[],
  ranges: CostRanges,
): Readonly<Record<string, Yen>>[] {
  const meets = pieces.map(({ fixed, share }) => Math.floor(fixed + share * price));
  const amounts = (name: string) => {
    const range = ranges[name];
    if (!range) return [0, price];
    const inside = meets.filter((meet) => meet > range.from && meet < range.until);
    return [...new Set([range.from, range.until, ...inside])].sort((a, b) => a - b);
  };
  const lists = names.map((name) => [name, amounts(name)] as const);
  const longest = Math.max(1, ...lists.map(([, list]) => list.length));
  // All together from the lowest up: each name reaches its highest with the others.
  return Array.from({ length: longest }, (_, place) =>
    Object.fromEntries(
      lists.map(([name, list]) => [name, yen(list[Math.min(place, list.length - 1)] ?? 0)]),
    ),
  );
}

/** The costs that a sample was worked out with, and whether the file has a range for them. */
export function costsShown({ costs }: ChargeFacts, terms: CancellationTerms): CostShown[] {
  return Object.entries(costs ?? {}).map(([name, amount]) => ({
    name,
    yen: amount,
    known: terms.costs?.[name] !== undefined,
  }));
}

/** The same in words. */
export function costsInWords(facts: ChargeFacts, terms: CancellationTerms): string {
  const named = costsShown(facts, terms).map(
    ({ name, yen: amount, known }) =>
      `${name} ${amount}${known ? '' : ' (not known: no range in costs)'}`,
  );
  return named.length === 0 ? '' : `, if ${named.join(', ')}`;
}

// Fares are sampled against every price: some hundreds are enough, and a long file stays quick to judge.
function thinned(prices: readonly number[]): readonly number[] {
  const step = Math.ceil(prices.length / 200);
  return prices.filter((_, place) => place % step === 0);
}

function candidates(
  charges: readonly Charge[],
  allowed: { from: number; until: number },
): number[] {
  const pieces = distinct(charges.flatMap(piecesOf));
  const meets = pieces.flatMap((one) =>
    pieces.flatMap((other) =>
      one.share === other.share ? [] : [(other.fixed - one.fixed) / (one.share - other.share)],
    ),
  );
  const near = [...meets, ...charges.flatMap(bandEnds)].flatMap((price) => [
    Math.floor(price) - 1,
    Math.floor(price),
    Math.floor(price) + 1,
    Math.floor(price) + 2,
  ]);
  const inside = near.filter((price) => price >= allowed.from && price <= allowed.until);
  return [...new Set([allowed.from, allowed.until, ...inside])].sort((a, b) => a - b);
}

function distinct(pieces: readonly Piece[]): Piece[] {
  return [...new Map(pieces.map((one) => [`${one.fixed}+${one.share}`, one])).values()];
}

function piecesOf(charge: Charge): Piece[] {
  switch (charge.kind) {
    case 'percent':
      return [{ fixed: 0, share: charge.percent / 100 }];
    case 'fixed':
      return [{ fixed: charge.yen ?? 0, share: 0 }];
    case 'sumOf':
      return sums(charge.charges.map(piecesOf));
    default:
      return parts(charge).flatMap(piecesOf);
  }
}

function sums(terms: readonly Piece[][]): Piece[] {
  return terms.reduce<Piece[]>(
    (left, right) =>
      left.flatMap((one) =>
        right.map((other) => ({ fixed: one.fixed + other.fixed, share: one.share + other.share })),
      ),
    [{ fixed: 0, share: 0 }],
  );
}

function bandEnds(charge: Charge): number[] {
  const own =
    charge.kind === 'byPrice'
      ? charge.bands.flatMap(({ upTo }) => (upTo === null ? [] : [upTo]))
      : [];
  return [...own, ...parts(charge).flatMap(bandEnds)];
}
