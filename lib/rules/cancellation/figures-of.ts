import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import { type Yen, yen } from '../calendar/yen';
import { chargeAnswers, priceOf } from '../money/charge-each';
import type { CancellationTerms, FeeFigure } from './cancellation-terms';
import type { FeeFacts } from './fee-figures';
import { canBeFoundOut, foundBounds, foundFees } from './found-fee';
import { withKept } from './kept-part';

/** A step and what it comes to for each traveler. */
export interface FeeFigures {
  readonly step: FeeFigure;
  readonly fees: readonly Yen[];
  /** Places of those who go free of charge as a share of their group; null where there is no such share. */
  readonly free: ReadonlySet<number> | null;
  /** Whether the fee is one that the agency found out. */
  readonly found?: true;
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
  const answers = chargeAnswers(step.charge, { travelers, rooms, costs }, terms.charges);
  const refusals = answers.filter(isRefusal);
  const [refusal] = refusals;
  if (refusal === undefined) {
    return {
      step,
      fees: answers.filter((answer): answer is Yen => !isRefusal(answer)),
      free: null,
    };
  }
  const stuck = refusals.find((one) => !canBeFoundOut(one));
  return stuck ?? foundOut(step, answers, refusal, facts);
}

/** The fee that the agency found out where the terms leave it open; without one, between what it lies. */
function foundOut(
  step: FeeFigure,
  answers: readonly (Yen | Refusal)[],
  refusal: Refusal,
  { travelers, foundYen = null }: FeeFacts,
): FeeFigures | Refusal {
  const asked = answers.map((answer, place) => ({
    answer,
    price: priceOf(travelers.slice(place, place + 1)),
  }));
  if (foundYen === null) return { ...refusal, foundBetween: foundBounds(asked) };
  const fees = foundFees(foundYen, asked);
  return isRefusal(fees) ? fees : { step, fees, free: null, found: true };
}

/** A step that costs nobody anything. */
export function nothing(step: FeeFigure, facts: FeeFacts): FeeFigures {
  return { step, fees: facts.travelers.map(() => yen(0)), free: null };
}
