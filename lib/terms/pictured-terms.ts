import type { Terms } from '@/lib/rules/terms';
import type { Finding } from './check/finding';
import { readTerms } from './read-terms';

/** The terms of a text whose fees can be worked out and whose articles can be printed; null as long as they cannot. */
export function picturedTerms(text: string, findings: readonly Finding[]): Terms | null {
  const blind = findings.some(
    ({ finding }) => finding === 'placeholder-unknown' || finding === 'name-unknown',
  );
  const read = readTerms(text);
  return 'terms' in read && !blind ? read.terms : null;
}
