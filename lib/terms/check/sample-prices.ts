import { yen } from '@/lib/rules/calendar/yen';
import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Charge, ChargeFacts } from '@/lib/rules/money/charge';

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
export function sampleFacts(terms: readonly CancellationTerms[]): readonly ChargeFacts[] {
  const allowed = terms[0]?.prices ?? { from: 0, until: 0 };
  const charges = terms.flatMap(chargesOf);
  const prices = candidates(charges, allowed);
  const costNames = [...new Set(charges.flatMap(costNamesOf))];
  const fares = charges.some(asksFare) ? thinned(prices) : [];
  return prices.flatMap((price) =>
    [price, ...fares.filter((fare) => fare < price)].flatMap((fare) =>
      (costNames.length === 0 ? [0] : [0, Math.floor(price / 4), price]).map((cost) => ({
        traveler: { tourPrice: yen(price), ticketPrice: yen(price), fare: yen(fare), segments: 1 },
        place: 0,
        persons: 1,
        rooms: 1,
        costs: Object.fromEntries(costNames.map((name) => [name, yen(cost)])),
      })),
    ),
  );
}

/** The costs that a sample was worked out with: nobody knows them before a booking, so they are said with it. */
export function costsInWords({ costs }: ChargeFacts): string {
  const named = Object.entries(costs ?? {}).map(([name, amount]) => `${name} ${amount}`);
  return named.length === 0 ? '' : `, if ${named.join(', ')}`;
}

// Fares are sampled against every price: some hundreds are enough, and a long file stays quick to judge.
function thinned(prices: readonly number[]): readonly number[] {
  const step = Math.ceil(prices.length / 200);
  return prices.filter((_, place) => place % step === 0);
}

function chargesOf(terms: CancellationTerms): Charge[] {
  const steps = terms.tables.flatMap((table) => [...table.steps, table.afterStart]);
  const bird = terms.ticket?.earlyBird;
  const figures = bird ? [...steps, bird.beforeIssue, bird.fromIssue] : steps;
  return [...figures.map((figure) => figure.charge), ...Object.values(terms.charges)];
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

function costNamesOf(charge: Charge): string[] {
  if (charge.kind === 'cost') return [charge.cost];
  const base = 'of' in charge && typeof charge.of === 'object' ? [charge.of.cost] : [];
  return [...base, ...parts(charge).flatMap(costNamesOf)];
}

function asksFare(charge: Charge): boolean {
  return ('of' in charge && charge.of === 'fare') || parts(charge).some(asksFare);
}

/** The charges inside a charge; a named one stands in the file's own list. */
export function parts(charge: Charge): readonly Charge[] {
  switch (charge.kind) {
    case 'byPrice':
      return charge.bands.map((band) => band.charge);
    case 'largerOf':
    case 'smallerOf':
    case 'sumOf':
      return charge.charges;
    case 'limited':
      return [charge.charge, charge.floor, charge.cap].filter((one) => one !== null);
    default:
      return [];
  }
}
