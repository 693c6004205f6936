import { dayNumber } from '../calendar/calendar-date';
import { type Instant, startOfDayInJapan } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { endOfBookingStep } from './booking-step';
import type { CancellationFacts, CancellationFeeTerms } from './cancellation-fee';
import type { CancellationTerms } from './cancellation-terms';
import { countedDay } from './counted-day';
import { type DepartureFacts, feeTable } from './fee-table';
import { stepWindow } from './step-window';

/** The receptions at which a step begins or ends, or the ticket changes the step. */
export function boundaries(facts: CancellationFacts, terms: CancellationFeeTerms): Instant[] {
  const { ticket } = facts;
  const departures = [facts.departureDate, ticket?.firstDepartureDate ?? facts.departureDate];
  const steps = departures.flatMap((departureDate) =>
    tableEdges({ ...facts, departureDate }, terms.cancellation),
  );
  const earlyDays = terms.cancellation.ticket?.issuedEarly?.fromDay ?? 0;
  const days = [ticket?.issuedOn, ticket?.earlyBirdPlannedIssueDate, ticket?.firstDepartureDate]
    .filter((date) => date !== null && date !== undefined)
    .map(dayNumber)
    .concat(departures.map((date) => dayNumber(date) - earlyDays + 1));
  const booking = bookingEnds(facts, terms, false);
  return [...steps, ...booking, ...days.map(startOfDayInJapan), facts.startsAt].filter(
    (at) => at !== null,
  );
}

/** From when and until when the steps of a departure's table count, and its share of a group. */
function tableEdges(facts: DepartureFacts, terms: CancellationTerms): (Instant | null)[] {
  const table = feeTable(facts, terms);
  const counted = table && countedDay(table, facts);
  if (table === null || counted === null || isRefusal(counted)) return [];
  const share = table.freeShare ? [{ from: null, until: table.freeShare.until }] : [];
  return [...table.steps, ...share].flatMap((step) => {
    const window = stepWindow(step, counted);
    return [window.from, window.until];
  });
}

/** The ends of the steps counted from the booking, of those that look at the sending or of those that do not. */
export function bookingEnds(
  facts: CancellationFacts,
  terms: CancellationFeeTerms,
  whenSent: boolean,
): Instant[] {
  const { bookedAt } = facts;
  if (bookedAt === null || bookedAt === undefined) return [];
  const steps = feeTable(facts, terms.cancellation)?.fromBooking ?? [];
  return steps
    .filter((step) => (step.whenSent ?? false) === whenSent)
    .map((step) => endOfBookingStep(step, bookedAt));
}
