import { receptionTime } from '../application/reception-time';
import { dayNumber, dayNumberInJapan } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import type { Refusal } from '../calendar/refusal';
import type { CancellationFacts, CancellationFeeTerms } from './cancellation-fee';
import type { CancellationTerms } from './cancellation-terms';

/** When a declaration counts. */
export interface FeeMoment {
  readonly receivedAt: Instant;
  /** When it was sent; null for what nobody declared. */
  readonly declaredAt?: Instant | null;
  /** Days since 1970-01-01 of the day of reception. */
  readonly receivedDay: number;
  readonly dayNo: number;
  readonly afterStart: boolean;
}

/**
 * When a cancellation is received; somebody who never came declared nothing, and the start counts.
 *
 * @throws RangeError when nothing was declared and it is no no-show
 */
export function receivedAtOf(
  facts: CancellationFacts,
  terms: CancellationFeeTerms,
): Instant | Refusal {
  if (facts.declaredAt !== null) {
    return receptionTime(facts.declaredAt, facts.calendar, terms.acceptance);
  }
  if (!facts.noShow) throw new RangeError('neither declared nor a no-show');
  return facts.startsAt;
}

/** The day of reception counted back, and whether the declaration itself came after the start. */
export function feeMoment(
  facts: CancellationFacts,
  receivedAt: Instant,
  terms: CancellationTerms,
): FeeMoment {
  const receivedDay = dayNumberInJapan(receivedAt);
  return {
    receivedAt,
    declaredAt: facts.declaredAt,
    receivedDay,
    dayNo: dayNumber(facts.departureDate) - receivedDay,
    afterStart: isAfterStart(facts, receivedAt, terms),
  };
}

/** Declared after the start, or not at all; received after it only where the terms say that this is the same. */
function isAfterStart(
  { noShow, declaredAt, startsAt }: CancellationFacts,
  receivedAt: Instant,
  { receivedAfterStart }: CancellationTerms,
): boolean {
  if (noShow || declaredAt === null || declaredAt >= startsAt) return true;
  return receivedAt >= startsAt && receivedAfterStart?.counts === 'after-start';
}
