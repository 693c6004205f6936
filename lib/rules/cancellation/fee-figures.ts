import { type CalendarDate, dayNumber } from '../calendar/calendar-date';
import { type Instant, instant, startOfDayInJapan } from '../calendar/instant';
import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import { sumYen, type Yen, yen } from '../calendar/yen';
import type { LeavingTraveler } from '../money/charge';
import { chargeYen } from '../money/charge-yen';
import type { CancellationTerms, FeeFigure } from './cancellation-terms';
import type { FeeMoment } from './fee-moment';
import { type DepartureFacts, feeTable } from './fee-table';
import { stepAt } from './step-window';
import type { TicketFacts } from './ticket-facts';
import { stepNamed, ticketFigure } from './ticket-figure';

/** The facts that decide the amount. */
export interface FeeFacts extends DepartureFacts {
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
 * @returns refused with `no-step` for a hole in the table
 */
export function feeFigures(
  facts: FeeFacts,
  moment: FeeMoment,
  terms: CancellationTerms,
): FeeFigures | Refusal {
  const present = figuresOf(presentFigure(facts, moment, terms), facts, terms);
  const firstDate = facts.ticket?.firstDepartureDate ?? null;
  if (firstDate === null || moment.afterStart || isRefusal(present)) return present;
  const first = figuresOf(firstFigure(facts, firstDate, moment, terms), facts, terms);
  return isRefusal(first) ? first : higher(present, first);
}

function presentFigure(
  facts: FeeFacts,
  moment: FeeMoment,
  terms: CancellationTerms,
): FeeFigure | null {
  const table = feeTable(facts, terms);
  if (table === null) return null;
  if (moment.afterStart) return table.afterStart;
  const special = ticketFigure(
    facts.ticket ?? null,
    moment.receivedDay,
    moment.dayNo,
    table,
    terms,
  );
  if (special) return special;
  const departureDay = dayNumber(facts.departureDate);
  return stepAt(table.steps, momentInTable(facts, moment, departureDay), departureDay);
}

function firstFigure(
  facts: FeeFacts,
  firstDate: CalendarDate,
  moment: FeeMoment,
  terms: CancellationTerms,
): FeeFigure | null {
  const table = feeTable({ ...facts, departureDate: firstDate }, terms);
  const departureDay = dayNumber(firstDate);
  const dayNo = departureDay - moment.receivedDay;
  if (table === null || terms.ticket === null) return null;
  const special = ticketFigure(facts.ticket ?? null, moment.receivedDay, dayNo, table, terms);
  if (special) return special;
  if (dayNo <= 0) return stepNamed(table, terms.ticket.firstDeparture?.passedStep);
  return stepAt(table.steps, moment.receivedAt, departureDay);
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
  step: FeeFigure | null,
  facts: FeeFacts,
  terms: CancellationTerms,
): FeeFigures | Refusal {
  if (step === null) return refused('no-step');
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
