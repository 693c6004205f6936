import type { Instant } from '@/lib/rules/calendar/instant';
import { endOfBookingStep } from '@/lib/rules/cancellation/booking-step';
import type { CancellationFacts } from '@/lib/rules/cancellation/cancellation-fee';
import type { FeeQuote } from '@/lib/rules/cancellation/cancellation-quote';
import { feeTable } from '@/lib/rules/cancellation/fee-table';
import type { Terms } from '@/lib/rules/terms';
import { clock, type Told, told } from './told';

/** What the moment of the booking had to do with the step that counts. */
export function toldBooking(
  facts: CancellationFacts,
  quote: FeeQuote,
  terms: Terms,
): readonly Told[] {
  const { bookedAt } = facts;
  const steps = feeTable(facts, terms.cancellation)?.fromBooking ?? [];
  if (bookedAt === null || bookedAt === undefined || quote.afterStart || facts.ground !== null) {
    return [];
  }
  const last = steps.at(-1);
  const counted = steps.find(({ id }) => id === quote.step.id);
  if (last === undefined) return [];
  if (counted) return [holds(bookedAt, endOfBookingStep(counted, bookedAt), counted.clause)];
  return [over(bookedAt, endOfBookingStep(last, bookedAt), last.clause)];
}

function holds(bookedAt: Instant, end: Instant, clause: string): Told {
  return told(
    `ご予約の成立（${clock(bookedAt)}）から数える段が、${clock(end)}より前まで当たります。`,
    `A step counted from the booking (${clock(bookedAt)}) holds until just before ${clock(end)}.`,
    clause,
  );
}

function over(bookedAt: Instant, end: Instant, clause: string): Told {
  return told(
    `ご予約の成立（${clock(bookedAt)}）から数える段は当たりません（${clock(end)}まで）。`,
    `No step counted from the booking (${clock(bookedAt)}) holds any more, or ever did (${clock(end)}).`,
    clause,
  );
}
