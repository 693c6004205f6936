import { type CalendarDate, dayNumber } from '../calendar/calendar-date';
import { type Instant, instant, startOfDayInJapan } from '../calendar/instant';
import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import { sumYen, type Yen, yen } from '../calendar/yen';
import type { LeavingTraveler } from '../money/charge';
import { unpaidFigure } from './before-payment';
import { type BookingFacts, bookingStepAt } from './booking-step';
import type { CancellationTerms, FeeFigure, FeeStep } from './cancellation-terms';
import { countedDay } from './counted-day';
import type { FeeMoment } from './fee-moment';
import { type DepartureFacts, feeTable, noTable } from './fee-table';
import { agreed, type FeeFigures, figuresOf, nothing } from './figures-of';
import { dearest, freePlaces, type ShareFacts } from './free-share';
import { isOfAnotherYear, stepsAt } from './step-window';
import type { TicketFacts } from './ticket-facts';
import { stepNamed, ticketFigure } from './ticket-figure';

/** The facts that decide the amount. */
export interface FeeFacts extends DepartureFacts, BookingFacts, ShareFacts {
  readonly startsAt: Instant;
  readonly travelers: readonly LeavingTraveler[];
  readonly ticket?: TicketFacts | null;
  readonly costs?: Readonly<Record<string, Yen>>;
  readonly rooms?: number | null;
  /** The money received for those who leave, where the terms ask whether anything was paid. */
  readonly receivedYen?: Yen | undefined;
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
  return { step: all.step, fees, free };
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

function presentFigures(
  facts: FeeFacts,
  moment: FeeMoment,
  terms: CancellationTerms,
): readonly FeeFigure[] | Refusal {
  const table = feeTable(facts, terms);
  if (table === null) return noTable(facts, terms);
  if (moment.afterStart) return [table.afterStart];
  const counted = countedDay(table, facts);
  if (isRefusal(counted)) return counted;
  const countedNo = dayNumber(counted);
  const dayNo = countedNo - moment.receivedDay;
  const special = ticketFigure(facts.ticket ?? null, moment.receivedDay, dayNo, table, terms);
  if (special) return [special];
  return written(table.steps, momentInTable(facts, moment, terms), countedNo);
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
  const counted = countedDay(table, { departureDate: firstDate, days: null });
  if (isRefusal(counted)) return counted;
  const departureDay = dayNumber(counted);
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

/**
 * Received after the start though declared before it: the last moment of departure day before it, or the moment of
 * sending where the terms say so.
 *
 * @clause D2-15.T.4
 */
function momentInTable(facts: FeeFacts, moment: FeeMoment, terms: CancellationTerms): Instant {
  const departureDay = dayNumber(facts.departureDate);
  const late = moment.receivedAt >= facts.startsAt;
  const sent = moment.declaredAt ?? null;
  if (late && sent !== null && terms.receivedAfterStart?.counts === 'when-sent') return sent;
  const before = late ? facts.startsAt - 1 : moment.receivedAt;
  const earliest = late ? startOfDayInJapan(departureDay) : before;
  return instant(Math.min(Math.max(before, earliest), startOfDayInJapan(departureDay + 1) - 1));
}

function higher(present: FeeFigures, first: FeeFigures): FeeFigures {
  const fees = present.fees.map((fee, place) => yen(Math.max(fee, first.fees[place] as Yen)));
  const step = sumYen(first.fees) > sumYen(present.fees) ? first.step : present.step;
  return { step, fees, free: null };
}
