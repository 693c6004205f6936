import { REFUSAL_GROUNDS, type RefusalGround } from './refusal-grounds';
import type { RequestKind } from './request-dates';

/** 決定: what is done about one class of data. */
export const DECISIONS = ['granted', 'partial', 'other-measure', 'refused', 'no-data'] as const;

export type Decision = (typeof DECISIONS)[number];

/** What an answer comes to as a whole. */
export type RequestOutcome = Decision;

export type DecisionObjection = 'ground-missing' | 'ground-unlawful' | 'reason-missing';

/** What is done less than was asked needs its ground and its reason; what cannot be answered by a yes, its text. */
const LESS: readonly Decision[] = ['partial', 'other-measure', 'refused'];
const ANSWERED_IN_WORDS: readonly RequestKind[] = [
  'correction',
  'measures-information',
  'complaint',
];

/**
 * Whether a decision may stand in an answer; null when it may.
 *
 * A refusal names a ground of the closed list of its kind and says the reason in words; the law asks for an effort to
 * explain (Art. 36), document 001 promises it, here nothing is sent without. What was corrected, and an answer to a
 * complaint, is said in words too.
 *
 * @clause D1-R3
 * @example // refused, 'too-many-rows' for a disclosure: 'ground-unlawful'
 */
export function decisionObjection(facts: {
  readonly kind: RequestKind;
  readonly decision: Decision;
  readonly ground: string;
  readonly reason: string;
}): DecisionObjection | null {
  const { kind, decision, ground, reason } = facts;
  const said = reason.trim() !== '';
  if (!LESS.includes(decision)) {
    if (ground !== '') return 'ground-unlawful';
    return ANSWERED_IN_WORDS.includes(kind) && !said ? 'reason-missing' : null;
  }
  if (ground === '') return 'ground-missing';
  if (!isGroundOf(kind, ground)) return 'ground-unlawful';
  return said ? null : 'reason-missing';
}

function isGroundOf(kind: RequestKind, ground: string): ground is RefusalGround {
  return REFUSAL_GROUNDS[kind].some((lawful) => lawful === ground);
}

/**
 * What the decisions come to together: one word where they agree, `partial` where they differ.
 *
 * @throws RangeError for an answer without a decision
 */
export function outcomeOf(decisions: readonly Decision[]): RequestOutcome {
  const [first, ...rest] = new Set(decisions);
  if (first === undefined) throw new RangeError('an answer needs a decision');
  return rest.length === 0 ? first : 'partial';
}
