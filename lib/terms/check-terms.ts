import type { Terms } from '@/lib/rules/terms';
import { abovePrice } from './check/above-price';
import { bookingSteps } from './check/booking-steps';
import { aboveCeiling } from './check/ceiling';
import { changeSteps } from './check/change-steps';
import { coverage } from './check/coverage';
import { falling } from './check/falling';
import type { Finding } from './check/finding';
import { fixedDays } from './check/fixed-days';
import { handlingRows } from './check/handling-rows';
import { names } from './check/names';
import { overlappingPeaks } from './check/peaks';
import { placeholders } from './check/placeholders';
import { reversed } from './check/reversed';
import { usable } from './check/usable';
import { type FileProblem, readTerms } from './read-terms';
import { nameOfTerms } from './terms-name';

/**
 * Everything wrong with a terms file; nothing when it can be used.
 *
 * A file whose shape is broken is judged on its shape alone, one with an unknown field or a missing
 * source on its contents too.
 *
 * @param sold the prices the agency sells, where they are known: a fee that falls is then sought at these alone
 * @param findBase looks up the standard terms that a file names as its base
 */
export function checkTerms(
  text: string,
  findBase: (id: string, version: string) => Terms | null,
  sold: readonly number[] | null = null,
): readonly Finding[] {
  const read = readTerms(text);
  if ('terms' in read) return contents(withSold(read.terms, sold), findBase);
  return [
    ...read.problems,
    ...(isHarmless(read.problems)
      ? contents(withSold(filled(JSON.parse(text)), sold), findBase)
      : []),
  ];
}

function withSold(terms: Terms, sold: readonly number[] | null): Terms {
  if (sold === null || sold.length === 0) return terms;
  const { cancellation } = terms;
  return { ...terms, cancellation: { ...cancellation, prices: { ...cancellation.prices, sold } } };
}

/** A file that was not read whole, with what its contents are judged by where it may be absent. */
function filled(file: Terms): Terms {
  const { charges, periods, ticket } = file.cancellation as Partial<Terms['cancellation']>;
  const absent = { charges: charges ?? {}, periods: periods ?? [], ticket: ticket ?? null };
  return { ...file, base: file.base ?? null, cancellation: { ...file.cancellation, ...absent } };
}

function isHarmless(problems: readonly FileProblem[]): boolean {
  return problems.every(({ finding }) => finding !== 'shape' && finding !== 'not-json');
}

function contents(
  terms: Terms,
  findBase: (id: string, version: string) => Terms | null,
): readonly Finding[] {
  const { cancellation } = terms;
  const named = [...names(cancellation), ...changeSteps(terms), ...handlingRows(terms)];
  const judged = named.some(({ finding }) => finding === 'name-unknown')
    ? []
    : [...falling(cancellation), ...prices(terms), ...ceiling(terms, findBase)];
  const turned = reversed(cancellation);
  return [
    ...named,
    ...turned,
    // What is the wrong way round leaves holes that are none.
    ...(turned.length > 0 ? [] : coverage(cancellation)),
    ...fixedDays(cancellation),
    ...bookingSteps(cancellation),
    ...judged,
    ...overlappingPeaks(cancellation.periods),
    ...placeholders(terms),
    ...usable(terms),
  ];
}

/** A fee of an arranged ticket is the agency's own beside the airline's: it has no price to stay below. */
function prices(terms: Terms): readonly Finding[] {
  return terms.contractKind === 'arranged-air' ? [] : abovePrice(terms.cancellation);
}

function ceiling(
  terms: Terms,
  findBase: (id: string, version: string) => Terms | null,
): readonly Finding[] {
  if (terms.base === null) return [];
  const base = findBase(terms.base.id, terms.base.version);
  if (base) return aboveCeiling(terms.cancellation, base.cancellation);
  const message = `no standard terms ${nameOfTerms(terms.base)}`;
  const { id, version } = terms.base;
  const facts = { id, version };
  return [{ finding: 'base-unknown', at: 'base', message, code: 'base-unknown', facts }];
}
