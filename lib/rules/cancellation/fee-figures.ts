import { type CalendarDate, dayNumber } from '../calendar/calendar-date';
import { type Instant, instant, startOfDayInJapan } from '../calendar/instant';
import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import { sumYen, type Yen, yen } from '../calendar/yen';
import type { LeavingTraveler } from '../money/charge';
import { chargeYen } from '../money/charge-yen';
import { type BookingFacts, bookingStepAt } from './booking-step';
import type { CancellationTerms, FeeFigure, FeeStep } from './cancellation-terms';
import type { FeeMoment } from './fee-moment';
import { type DepartureFacts, feeTable, noTable } from './fee-table';
import { isOfAnotherYear, stepsAt } from './step-window';
import type { TicketFacts } from './ticket-facts';
import { stepNamed, ticketFigure } from './ticket-figure';

/** The facts that decide the amount. */
export interface FeeFacts extends DepartureFacts, BookingFacts {
  readonly startsAt: Instant;
  readonly travelers: readonly LeavingTraveler[];
  readonly ticket?: TicketFacts | null;
  readonly costs?: Readonly<Record<string, Yen>>;
  readonly rooms?: number | null;
}

/** A step and what it comes to for each traveler. */
export interface FeeFigures {
  readonly step: FeeFigure;
  readonly fees: readonly Yen[];
}

const NO_COSTS: Readonly<Record<string, Yen>> = {};

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
 * `booking-moment-missing` where the table counts from the booking too
 */
export function feeFigures(
  facts: FeeFacts,
  moment: FeeMoment,
  terms: CancellationTerms,
): FeeFigures | Refusal {
  const early = earlyFigure(facts, moment, terms);
  if (early !== null) return isRefusal(early) ? early : figuresOf(early, facts, terms);
  const present = agreed(presentFigures(facts, moment, terms), facts, terms);
  const firstDate = facts.ticket?.firstDepartureDate ?? null;
  if (firstDate === null || moment.afterStart || isRefusal(present)) return present;
  const first = agreed(firstFigures(facts, firstDate, moment, terms), facts, terms);
  return isRefusal(first) ? first : higher(present, first);
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

function presentFigures(
  facts: FeeFacts,
  moment: FeeMoment,
  terms: CancellationTerms,
): readonly FeeFigure[] | Refusal {
  const table = feeTable(facts, terms);
  if (table === null) return noTable(facts, terms);
  if (moment.afterStart) return [table.afterStart];
  const ticket = facts.ticket ?? null;
  const special = ticketFigure(ticket, moment.receivedDay, moment.dayNo, table, terms);
  if (special) return [special];
  const departureDay = dayNumber(facts.departureDate);
  return written(table.steps, momentInTable(facts, moment, departureDay), departureDay);
}

function firstFigures(
  facts: FeeFacts,
  firstDate: CalendarDate,
  moment: FeeMoment,
  terms: CancellationTerms,
): readonly FeeFigure[] | Refusal {
  const table = feeTable({ ...facts, departureDate: firstDate }, terms);
  if (table === null) return noTable(facts, terms);
  if (terms.ticket === null) return [];
  const departureDay = dayNumber(firstDate);
  const dayNo = departureDay - moment.receivedDay;
  const special = ticketFigure(facts.ticket ?? null, moment.receivedDay, dayNo, table, terms);
  if (special) return [special];
  if (dayNo > 0) return written(table.steps, moment.receivedAt, departureDay);
  const passed = stepNamed(table, terms.ticket.firstDeparture?.passedStep);
  return passed ? [passed] : [];
}

function written(
  steps: readonly FeeStep[],
  moment: Instant,
  departureDay: number,
): readonly FeeStep[] | Refusal {
  const found = stepsAt(steps, moment, departureDay);
  const old = found.some((step) => isOfAnotherYear(step, departureDay));
  return old ? refused('step-of-another-year') : found;
}

/** Nobody picks among steps that answer one moment: they agree, or there is no answer. */
function agreed(
  steps: readonly FeeFigure[] | Refusal,
  facts: FeeFacts,
  terms: CancellationTerms,
): FeeFigures | Refusal {
  if (isRefusal(steps)) return steps;
  const answers = steps.map((step) => figuresOf(step, facts, terms));
  const [first = refused('no-step'), ...others] = answers;
  if (isRefusal(first)) return first;
  for (const other of others) {
    if (isRefusal(other)) return other;
    if (other.fees.some((fee, place) => fee !== first.fees[place])) return refused('steps-overlap');
  }
  return first;
}

/**
 * Received after the start though declared before it: the last moment of departure day before it.
 *
 * @clause D2-15.T.4
 */
function momentInTable(facts: FeeFacts, moment: FeeMoment, departureDay: number): Instant {
  const late = moment.receivedAt >= facts.startsAt;
  const before = late ? facts.startsAt - 1 : moment.receivedAt;
  const earliest = late ? startOfDayInJapan(departureDay) : before;
  return instant(Math.min(Math.max(before, earliest), startOfDayInJapan(departureDay + 1) - 1));
}

function figuresOf(
  step: FeeFigure,
  facts: FeeFacts,
  terms: CancellationTerms,
): FeeFigures | Refusal {
  const { travelers } = facts;
  const fees: Yen[] = [];
  for (let place = 0; place < travelers.length; place += 1) {
    const traveler = travelers[place] as LeavingTraveler;
    const costs = facts.costs ?? NO_COSTS;
    const fee = chargeYen(
      step.charge,
      { traveler, place, persons: travelers.length, rooms: facts.rooms ?? null, costs },
      terms.charges,
    );
    if (isRefusal(fee)) return fee;
    fees.push(fee);
  }
  return { step, fees };
}

function higher(present: FeeFigures, first: FeeFigures): FeeFigures {
  const fees = present.fees.map((fee, place) => yen(Math.max(fee, first.fees[place] as Yen)));
  return { step: sumYen(first.fees) > sumYen(present.fees) ? first.step : present.step, fees };
}
