import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import { type Yen, yen } from '../calendar/yen';
import { chargeEach } from '../money/charge-each';
import type { CancellationTerms, FeeFigure } from './cancellation-terms';
import type { FeeFacts } from './fee-figures';
import { withKept } from './kept-part';

/** A step and what it comes to for each traveler. */
export interface FeeFigures {
  readonly step: FeeFigure;
  readonly fees: readonly Yen[];
  /** Places of those who go free of charge as a share of their group; null where there is no such share. */
  readonly free: ReadonlySet<number> | null;
}

const NO_COSTS: Readonly<Record<string, Yen>> = {};

/** Nobody picks among steps that answer one moment: they agree, or there is no answer. */
export function agreed(
  steps: readonly FeeFigure[] | Refusal,
  facts: FeeFacts,
  terms: CancellationTerms,
  afterStart: boolean,
): FeeFigures | Refusal {
  if (isRefusal(steps)) return steps;
  const answers = steps.map((step) => figuresOf(step, facts, terms, afterStart));
  const [first = refused('no-step'), ...others] = answers;
  if (isRefusal(first)) return first;
  for (const other of others) {
    if (isRefusal(other)) return other;
    if (other.fees.some((fee, place) => fee !== first.fees[place])) return refused('steps-overlap');
  }
  return first;
}

/** What a step comes to for everybody who leaves, with what is never refunded. */
export function figuresOf(
  written: FeeFigure,
  facts: FeeFacts,
  terms: CancellationTerms,
  afterStart: boolean,
): FeeFigures | Refusal {
  const step = withKept(written, terms, afterStart);
  const { travelers, rooms = null, costs = NO_COSTS } = facts;
  const fees = chargeEach(step.charge, { travelers, rooms, costs }, terms.charges);
  return isRefusal(fees) ? fees : { step, fees, free: null };
}

/** A step that costs nobody anything. */
export function nothing(step: FeeFigure, facts: FeeFacts): FeeFigures {
  return { step, fees: facts.travelers.map(() => yen(0)), free: null };
}
