import 'server-only';
import { heldName } from '@/lib/wording/own-data/held-groups';
import { shownValue } from './shown-value';

/** One thing that is held, in words: where it stands, what it is, how the page says it, and as it is stored. */
export interface HeldLine {
  readonly place: string;
  readonly name: string;
  readonly shown: string;
  readonly stored: string;
}

/** Everything in a record of held data, line by line, in its order; what was never given has no line. */
export function heldLines(held: object): readonly HeldLine[] {
  return linesOf(held, []);
}

function linesOf(record: object, place: readonly string[]): HeldLine[] {
  const entries = Object.entries(record);
  const plain = entries.flatMap(([key, value]) => plainLine(key, value, place));
  const inner = entries.flatMap(([key, value]) =>
    innerLines(key, value, [...place, heldName(key)]),
  );
  return [...plain, ...inner];
}

function plainLine(key: string, value: unknown, place: readonly string[]): HeldLine[] {
  if (value === null || value === undefined || isRecord(value)) return [];
  if (Array.isArray(value) && (value.length === 0 || value.some(isCompound))) return [];
  const stored = Array.isArray(value) ? value.join('\n') : String(value);
  const shown = Array.isArray(value)
    ? value.map((one) => shownValue(key, one)).join('\n')
    : shownValue(key, value);
  return [{ place: place.join(' › '), name: heldName(key), shown, stored }];
}

function innerLines(key: string, value: unknown, place: readonly string[]): HeldLine[] {
  if (isRecord(value)) return linesOf(value, place);
  if (!Array.isArray(value)) return [];
  return value.flatMap((one, index) => {
    const numbered = [...place.slice(0, -1), `${place.at(-1)} ${index + 1}`];
    if (isRecord(one)) return linesOf(one, numbered);
    return Array.isArray(one) ? plainLine(key, one, numbered) : [];
  });
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCompound = (value: unknown) => typeof value === 'object' && value !== null;
