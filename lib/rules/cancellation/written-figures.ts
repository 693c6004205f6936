import { type CalendarDate, dayNumber } from '../calendar/calendar-date';
import { type Instant, instant, startOfDayInJapan } from '../calendar/instant';
import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import type { CancellationTerms, FeeFigure, FeeStep } from './cancellation-terms';
import { countedDay } from './counted-day';
import type { FeeFacts } from './fee-figures';
import type { FeeMoment } from './fee-moment';
import { feeTable, noTable } from './fee-table';
import { isOfAnotherYear, stepsAt } from './step-window';
import { stepNamed, ticketFigure } from './ticket-figure';

/** What the table of the departure has for a moment: one figure in a sound table, none in a hole of it. */
export function presentFigures(
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

/** The same by the departure that was first booked. */
export function firstFigures(
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
export function momentInTable(
  facts: FeeFacts,
  moment: FeeMoment,
  terms: CancellationTerms,
): Instant {
  const departureDay = dayNumber(facts.departureDate);
  const late = moment.receivedAt >= facts.startsAt;
  const sent = moment.declaredAt ?? null;
  if (late && sent !== null && terms.receivedAfterStart?.counts === 'when-sent') return sent;
  const before = late ? facts.startsAt - 1 : moment.receivedAt;
  const earliest = late ? startOfDayInJapan(departureDay) : before;
  return instant(Math.min(Math.max(before, earliest), startOfDayInJapan(departureDay + 1) - 1));
}
