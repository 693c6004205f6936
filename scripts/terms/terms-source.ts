import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Refusal, refused } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import { readTerms } from '@/lib/terms/read-terms';
import { nameOfTerms } from '@/lib/terms/terms-name';
import { listTerms, termsOf, termsVersion } from '@/lib/terms/terms-of';

/** Finds the terms for a case by the day of its contract. */
export type TermsSource = (contractedOn: CalendarDate | null) => Terms | Refusal;

/** What was asked for cannot be found or read; the message says what to do. */
export class SourceError extends Error {}

/**
 * `id`, `id@version` or the path of a terms file.
 *
 * @throws SourceError when there is no such id, version or file, or the file is not a terms file
 */
export function termsSource(name: string): TermsSource {
  if (isPath(name)) return pinned(fromFile(name));
  const at = name.indexOf('@');
  const id = at < 0 ? name : name.slice(0, at);
  if (at >= 0) {
    const version = name.slice(at + 1);
    const found = termsVersion(id, version);
    if (!found) throw new SourceError(`no version ${version} of ${id}; ${known()}`);
    return pinned(found);
  }
  if (!listTerms().some((terms) => terms.id === id)) {
    throw new SourceError(`no terms with the id "${id}"; ${known()}`);
  }
  return (contractedOn) => termsOf(id, contractedOn);
}

/** True for something that can only be a path. */
export function isPath(name: string): boolean {
  return name.includes('/') || name.includes('\\') || name.endsWith('.json');
}

/** The text of a file without a byte order mark; a missing one is told plainly. */
export function textOf(path: string): string {
  try {
    return readFileSync(placeOf(path), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new SourceError(`cannot read ${path}: ${(error as Error).message}`);
  }
}

// npm runs its commands in the project's folder and says in INIT_CWD where the user stands.
function placeOf(path: string): string {
  const fromUser = resolve(process.env.INIT_CWD ?? '.', path);
  return existsSync(fromUser) ? fromUser : path;
}

function fromFile(path: string): Terms {
  const read = readTerms(textOf(path));
  if ('terms' in read) return read.terms;
  const problems = read.problems.map(({ at, message }) => `  ${at || '(file)'}: ${message}`);
  throw new SourceError(`${path} is not a terms file:\n${problems.join('\n')}`);
}

function pinned(terms: Terms): TermsSource {
  return (contractedOn) =>
    contractedOn !== null && contractedOn < terms.firstDay ? refused('no-version') : terms;
}

function known(): string {
  return `known: ${listTerms().map(nameOfTerms).join(', ')}`;
}
