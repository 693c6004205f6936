import { dayNumber } from '../calendar/calendar-date';
import type { CancellationTerms, FeeFigure, FeeTable } from './cancellation-terms';
import type { TicketFacts } from './ticket-facts';

/**
 * What the ticket changes: an early-bird fare has its own two bands, and a ticket issued early
 * stands in the step that the terms name for it.
 *
 * @clause D4-10.1d
 * @clause D4-10.2c
 * @clause D4-10.N1a
 */
export function ticketFigure(
  ticket: TicketFacts | null,
  receivedDay: number,
  dayNo: number,
  table: FeeTable,
  terms: CancellationTerms,
): FeeFigure | null {
  if (ticket === null || terms.ticket === null) return null;
  const { earlyBird, issuedEarly } = terms.ticket;
  if (ticket.earlyBirdPlannedIssueDate !== null && earlyBird !== null) {
    const issued = receivedDay >= dayNumber(ticket.earlyBirdPlannedIssueDate);
    return issued ? earlyBird.fromIssue : earlyBird.beforeIssue;
  }
  if (ticket.issuedOn === null || issuedEarly === null || dayNo < issuedEarly.fromDay) return null;
  return dayNumber(ticket.issuedOn) <= receivedDay ? stepNamed(table, issuedEarly.step) : null;
}

/** The step of a table by its id. */
export function stepNamed(table: FeeTable, id: string | undefined): FeeFigure | null {
  return table.steps.find((step) => step.id === id) ?? null;
}
