import type { Instant } from '../calendar/instant';
import { isRefusal, type Refusal } from '../calendar/refusal';
import { sumYen, type Yen, yen } from '../calendar/yen';
import { type PaymentFacts, unpaidFigure } from './before-payment';
import { type BookingFacts, bookingStepAt } from './booking-step';
import type { CancellationTerms, FeeFigure } from './cancellation-terms';
import { countedDay } from './counted-day';
import type { FeeMoment } from './fee-moment';
import { type DepartureFacts, feeTable } from './fee-table';
import { agreed, type FeeFigures, figuresOf, nothing } from './figures-of';
import { dearest, freePlaces, type ShareFacts } from './free-share';
import type { TicketFacts } from './ticket-facts';
import { firstFigures, momentInTable, presentFigures } from './written-figures';

/** The facts that decide the amount. */
export interface FeeFacts extends DepartureFacts, BookingFacts, ShareFacts, PaymentFacts {
  readonly startsAt: Instant;
  readonly ticket?: TicketFacts | null;
  readonly costs?: Readonly<Record<string, Yen>>;
  readonly rooms?: number | null;
  /** What the agency found the fee out to be, where the terms leave it open; null or left out where nobody asked. */
  readonly foundYen?: Yen | null;
}

/**
 * The step that counts at a moment and the fee of each traveler by it.
 *
 * After a change of departure the fee is worked out for the first and for the present date, each
 * with its own table, and the higher one counts. A first date that has come or passed stands in the
 * step that the terms name for it: the trip itself has not started.
 *
 * @clause D4-10.N6
 * @returns refused with `no-step` for a hole in the table, `steps-overlap` where two steps answer a
 * moment with different sums, `step-of-another-year` for a fixed day more than a year before
 * departure, `variant-unknown` or `variant-missing` where no table is for the product,
 * `booking-moment-missing`, `counted-day-missing` and `party-size-missing` where the table asks for what is not known
 */
export function feeFigures(
  facts: FeeFacts,
  moment: FeeMoment,
  terms: CancellationTerms,
): FeeFigures | Refusal {
  const all = withoutShare(facts, moment, terms);
  if (isRefusal(all) || moment.afterStart || facts.travelers.length === 0) return all;
  const count = freeCount(facts, moment, terms);
  if (isRefusal(count)) return count;
  if (count === 0) return all;
  const free = dearest(all.fees, count);
  const charged = facts.travelers.filter((_, place) => !free.has(place));
  // What is for the booking as a whole is shared among those who are charged.
  const paid =
    charged.length === 0 ? all : withoutShare({ ...facts, travelers: charged }, moment, terms);
  if (isRefusal(paid)) return paid;
  const left = [...paid.fees];
  const fees = facts.travelers.map((_, place) =>
    free.has(place) ? yen(0) : (left.shift() ?? yen(0)),
  );
  return { step: all.step, fees, free, ...(paid.found && { found: paid.found }) };
}

/** The same for everybody alike, without the share of a group that may leave free of charge. */
function withoutShare(
  facts: FeeFacts,
  moment: FeeMoment,
  terms: CancellationTerms,
): FeeFigures | Refusal {
  const { afterStart } = moment;
  const unpaid = afterStart ? null : unpaidFigure(facts, terms);
  if (unpaid) return nothing(unpaid, facts);
  const early = earlyFigure(facts, moment, terms);
  if (early !== null) return isRefusal(early) ? early : figuresOf(early, facts, terms, false);
  const present = agreed(presentFigures(facts, moment, terms), facts, terms, afterStart);
  const firstDate = facts.ticket?.firstDepartureDate ?? null;
  if (firstDate === null || afterStart || isRefusal(present)) return present;
  const first = agreed(firstFigures(facts, firstDate, moment, terms), facts, terms, false);
  return isRefusal(first) ? first : higher(present, first);
}

/** How many of those who leave go free: by the table of the departure, and of nobody while nothing is owed anyway. */
function freeCount(facts: FeeFacts, moment: FeeMoment, terms: CancellationTerms): number | Refusal {
  const table = feeTable(facts, terms);
  if (!table?.freeShare || unpaidFigure(facts, terms)) return 0;
  const counted = countedDay(table, facts);
  if (isRefusal(counted)) return counted;
  const at = momentInTable(facts, moment, terms);
  return freePlaces(table.freeShare, { ...facts, leaving: facts.travelers.length }, at, counted);
}

/** What counts first of all: a step counted from the booking that has not ended. */
function earlyFigure(
  facts: FeeFacts,
  moment: FeeMoment,
  terms: CancellationTerms,
): FeeFigure | Refusal | null {
  const table = moment.afterStart ? null : feeTable(facts, terms);
  return table && bookingStepAt(table, facts, moment);
}

function higher(present: FeeFigures, first: FeeFigures): FeeFigures {
  const fees = present.fees.map((fee, place) => yen(Math.max(fee, first.fees[place] as Yen)));
  const step = sumYen(first.fees) > sumYen(present.fees) ? first.step : present.step;
  const found = present.found ?? first.found;
  return { step, fees, free: null, ...(found && { found }) };
}
