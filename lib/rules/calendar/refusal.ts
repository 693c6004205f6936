/** Why the rules give no answer. `lib/wording` has a sentence for each. */
export type RefusalReason =
  | 'not-in-terms'
  | 'ground-not-in-terms'
  | 'ground-after-start'
  | 'no-step'
  | 'carrier-charge-missing'
  | 'figures-missing'
  | 'agency-date-missing'
  | 'agency-date-out-of-range'
  | 'no-version'
  | 'calendar-ends';

/** The terms saying "no answer": a value, never an exception. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

/** Makes a refusal with its reason. */
export function refused(reason: RefusalReason): Refusal {
  return { kind: 'refused', reason };
}

/** True when an answer of a rule is a refusal. */
export function isRefusal(answer: unknown): answer is Refusal {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'kind' in answer &&
    (answer as { kind: unknown }).kind === 'refused'
  );
}
