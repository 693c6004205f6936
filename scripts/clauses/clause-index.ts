import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where a clause is carried out, or why it is not. */
export type ClauseRow = {
  readonly id: string;
  /** What the clause asks for: compute, deadline, consent, … */
  readonly kind: string;
  /** Document and section. */
  readonly source: string;
  /** What it asks, in one or two sentences of our own. */
  readonly asks: string;
} & (
  | {
      readonly by: 'rule' | 'page' | 'command' | 'document' | 'job';
      readonly where: string;
      /** The part of the clause that is still to come. */
      readonly rest?: string;
    }
  | { readonly notInSoftware: string }
  | { readonly planned: string }
);

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** The index of the clauses, in the order of the documents. */
export function clauseIndex(): readonly ClauseRow[] {
  return JSON.parse(readFileSync(path.join(ROOT, 'lib/terms/clauses.json'), 'utf8'));
}
