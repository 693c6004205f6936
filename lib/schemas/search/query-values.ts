import { visibleText } from '../form/visible-text';
import type { SearchField } from './search-criteria';

// A form holds a few dozen values; what comes after is nobody's criterion.
const MOST_VALUES = 60;

/** Told of each field that was read whether it made sense. */
export type FieldCheck = (field: SearchField, ok: boolean) => void;

/** The first value of this name, in ordinary width, without space around it; empty for none. */
export function oneValue(query: URLSearchParams, name: string): string {
  return visibleText((query.get(name) ?? '').slice(0, 500))
    .normalize('NFKC')
    .trim();
}

function many(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .slice(0, MOST_VALUES)
    .map((value) => visibleText(value.slice(0, 100)).normalize('NFKC').trim().toLowerCase())
    .filter((value) => value !== '');
}

/** Those of the choices that were given, in the order of the choices. */
export function chosen<T extends string>(
  query: URLSearchParams,
  name: SearchField,
  choices: readonly T[],
  check: FieldCheck,
): T[] {
  const given = many(query, name);
  const found = choices.filter((choice) => given.includes(choice));
  check(name, new Set(given).size === found.length);
  return found;
}

/** A number within bounds, written with or without its unit and separators; null for none or nonsense. */
export function wholeNumber(
  query: URLSearchParams,
  name: SearchField,
  least: number,
  most: number,
  check: FieldCheck,
): number | null {
  const text = oneValue(query, name).replace(/[,、円名人\s]/g, '');
  if (text === '') return null;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  const fits = number >= least && number <= most;
  check(name, fits);
  return fits ? number : null;
}
