import { dayNumber } from '../calendar/calendar-date';
import { type Instant, startOfDayInJapan } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { type BookingFacts, endOfBookingStep } from './booking-step';
import type { CancellationFacts, CancellationFeeTerms } from './cancellation-fee';
import type { CancellationTerms } from './cancellation-terms';
import { countedDay } from './counted-day';
import { type DepartureFacts, feeTable } from './fee-table';
import { stepWindow } from './step-window';

/** What of a cancellation says when its steps begin and end. */
export type StepFacts = DepartureFacts &
  BookingFacts &
  Pick<CancellationFacts, 'startsAt' | 'calendar' | 'ticket'>;

/** The receptions at which a step begins or ends, or the ticket changes the step. */
export function boundaries(facts: StepFacts, terms: CancellationFeeTerms): Instant[] {
  const { ticket } = facts;
  const first = ticket?.firstDepartureDate ?? null;
  // The days that the booking names are of the present departure, not of the first (`firstFigures`).
  const departures: readonly DepartureFacts[] =
    first === null ? [facts] : [facts, { ...facts, departureDate: first, days: null }];
  const steps = departures.flatMap((departure) => tableEdges(departure, terms.cancellation));
  const days = [ticket?.issuedOn, ticket?.earlyBirdPlannedIssueDate]
    .filter((date) => date !== null && date !== undefined)
    .map((date) => startOfDayInJapan(dayNumber(date)));
  return [...steps, ...bookingEnds(facts, terms, false), ...days, facts.startsAt];
}

/** From when and until when the steps of a departure's table count, and its share of a group; and the days of its ticket. */
function tableEdges(facts: DepartureFacts, terms: CancellationTerms): Instant[] {
  const table = feeTable(facts, terms);
  const counted = table && countedDay(table, facts);
  if (table === null || counted === null || isRefusal(counted)) return [];
  const share = table.freeShare ? [{ from: null, until: table.freeShare.until }] : [];
  const steps = [...table.steps, ...share].flatMap((step) => {
    const { from, until } = stepWindow(step, counted);
    return [from, until].filter((at) => at !== null);
  });
  const day = dayNumber(counted);
  const earlyDays = terms.ticket?.issuedEarly?.fromDay ?? 0;
  return [...steps, startOfDayInJapan(day), startOfDayInJapan(day - earlyDays + 1)];
}

/** The ends of the steps counted from the booking, of those that look at the sending or of those that do not. */
export function bookingEnds(
  facts: StepFacts,
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
