import 'server-only';
import type { Terms } from '@/lib/rules/terms';
import { readTerms } from '@/lib/terms/read-terms';

/** A version as its row keeps it. */
export interface KeptTerms {
  readonly text: string;
  readonly hash: string;
}

const MOST = 200;
const read = new Map<string, Terms>();

/**
 * The terms of an approved version, read once: what was approved never changes.
 *
 * @throws Error when the text is no terms file, which approving makes sure of
 */
export function keptTerms({ text, hash }: KeptTerms): Terms {
  const known = read.get(hash);
  if (known) return known;
  const answer = readTerms(text);
  if ('problems' in answer) throw new Error(`approved terms ${hash} cannot be read`);
  if (read.size >= MOST) read.clear();
  read.set(hash, answer.terms);
  return answer.terms;
}
