import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { Charge } from '@/lib/rules/money/charge';
import { tableFigures } from './figures';

/** Every charge of the terms, as it is written. */
export function chargesOf(terms: CancellationTerms): Charge[] {
  const steps = terms.tables.flatMap(tableFigures).map(({ figure }) => figure);
  const bird = terms.ticket?.earlyBird;
  const figures = bird ? [...steps, bird.beforeIssue, bird.fromIssue] : steps;
  const kept = terms.kept ? [terms.kept.charge] : [];
  return [...figures.map(({ charge }) => charge), ...kept, ...Object.values(terms.charges)];
}

/** Every cost that a charge of the terms asks for. */
export function costNames(terms: readonly CancellationTerms[]): string[] {
  return [...new Set(terms.flatMap(chargesOf).flatMap(costNamesOf))];
}

function costNamesOf(charge: Charge): string[] {
  if (charge.kind === 'cost') return [charge.cost];
  const base = 'of' in charge && typeof charge.of === 'object' ? [charge.of.cost] : [];
  return [...base, ...parts(charge).flatMap(costNamesOf)];
}

/** Whether a charge hangs on the kind of the traveler. */
export function asksAge(charge: Charge): boolean {
  return charge.kind === 'byAge' || parts(charge).some(asksAge);
}

/** Whether a charge asks for the fare. */
export function asksFare(charge: Charge): boolean {
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
    case 'atLeast':
      return [charge.charge];
    case 'byAge':
      return [charge.adult, charge.child, charge.infant].filter((one) => one !== undefined);
    default:
      return [];
  }
}
