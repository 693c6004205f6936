/** Why the rules give no answer. `lib/wording` has a sentence for each. */
export type RefusalReason =
  | 'not-in-terms'
  | 'ground-not-in-terms'
  | 'ground-after-start'
  | 'no-step'
  | 'steps-overlap'
  | 'step-of-another-year'
  | 'variant-unknown'
  | 'variant-missing'
  | 'period-unknown'
  | 'period-without-year'
  | 'booking-moment-missing'
  | 'counted-day-missing'
  | 'party-size-missing'
  | 'traveler-kind-missing'
  | 'ask-agency'
  | 'found-fee-too-low'
  | 'found-fee-too-high'
  | 'rooms-missing'
  | 'segments-missing'
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
  /** The name of the cost, or of the day of the trip, that is missing. */
  readonly cost?: string;
  /** The least it comes to, where the terms name only that. */
  readonly leastYen?: number;
  /** Between what the agency may find the fee out to be, for all who leave. */
  readonly foundBetween?: { readonly leastYen: number; readonly mostYen: number };
}

/** Makes a refusal with its reason, and with the name of the cost that is missing. */
export function refused(reason: RefusalReason, cost?: string): Refusal {
  return cost === undefined ? { kind: 'refused', reason } : { kind: 'refused', reason, cost };
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
