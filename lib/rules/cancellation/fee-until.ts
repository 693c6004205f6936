import { receptionTime } from '../application/reception-time';
import { type Instant, instant } from '../calendar/instant';
import { isRefusal, type Refusal } from '../calendar/refusal';
import {
  type CancellationFacts,
  type CancellationFeeTerms,
  cancellationFee,
} from './cancellation-fee';
import type { CancellationQuote } from './cancellation-quote';
import { bookingEnds, boundaries, type StepFacts } from './fee-boundaries';

/** How long a fee holds, and what comes after it. */
export interface FeeUntil {
  readonly kind: 'until';
  readonly quote: CancellationQuote;
  /** The last millisecond of *declaration* at this fee; null when it will not change any more. */
  readonly until: Instant | null;
  /** The first declaration at another fee; null when none follows or it cannot be quoted. */
  readonly next: { readonly from: Instant; readonly quote: CancellationQuote } | null;
}

/**
 * いつまでこの取消料か: the last moment of declaration that still gives this fee.
 *
 * It looks at declarations, not at receptions: on a Friday evening the fee of Monday already counts.
 *
 * @clause D2-14.1a
 * @clause D2-15.1.1c
 * @example
 * // departs Thu 9 July 2026, hours Mon–Fri 10:00–16:00, asked on 30 June: 20% until 1 July 16:00
 */
export function feeUntil(
  facts: CancellationFacts,
  terms: CancellationFeeTerms,
): FeeUntil | Refusal {
  const quote = cancellationFee(facts, terms);
  if (isRefusal(quote)) return quote;
  if (quote.afterStart || facts.declaredAt === null) {
    return { kind: 'until', quote, until: null, next: null };
  }
  for (const from of changes(facts, facts.declaredAt, terms)) {
    const later = cancellationFee({ ...facts, declaredAt: from }, terms);
    const next = isRefusal(later) ? null : { from, quote: later };
    if (next?.quote.fee === quote.fee) continue;
    return { kind: 'until', quote, until: instant(from - 1), next };
  }
  return { kind: 'until', quote, until: null, next: null };
}

/**
 * The first declaration after this one that may cost another fee, though nobody can say how much; null once the trip has
 * started.
 */
export function nextStep(
  facts: StepFacts,
  declaredAt: Instant,
  terms: CancellationFeeTerms,
): Instant | null {
  return changes(facts, declaredAt, terms)[0] ?? null;
}

/** The declarations at which the answer may change, in order; the last is the start itself. */
function changes(
  facts: StepFacts,
  declaredAt: Instant,
  terms: CancellationFeeTerms,
): readonly Instant[] {
  const sent = bookingEnds(facts, terms, true);
  const found = boundaries(facts, terms)
    .sort((left, right) => left - right)
    .map((boundary) => firstDeclaration(boundary, declaredAt, facts, terms));
  return [...found, ...sent, facts.startsAt]
    .filter((from) => from > declaredAt && from <= facts.startsAt)
    .sort((left, right) => left - right);
}

/** The first declaration received at or after a moment; the start when there is none before it. */
function firstDeclaration(
  boundary: Instant,
  declaredAt: Instant,
  facts: StepFacts,
  terms: CancellationFeeTerms,
): Instant {
  let low: number = Math.floor(declaredAt);
  let high: number = facts.startsAt;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const receivedAt = receptionTime(instant(middle), facts.calendar, terms.acceptance);
    if (isRefusal(receivedAt) || receivedAt >= boundary) high = middle;
    else low = middle + 1;
  }
  return instant(low);
}
