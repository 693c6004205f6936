import { isRefusal } from '../calendar/refusal';
import { yen } from '../calendar/yen';
import type { CancellationFacts } from '../cancellation/cancellation-fee';
import { cancellationFee } from '../cancellation/cancellation-fee';
import type { CancellationQuote } from '../cancellation/cancellation-quote';
import type { LeavingTraveler } from '../money/charge';
import type { Terms } from '../terms';
import { clock, day, referenceCalendar } from './reference-calendar';

/** 佐藤さん alone: Thu 9 to Sat 11 July 2026, meeting at 12:00, 80,000 yen, paid in full. */
export const stay: CancellationFacts = {
  departureDate: day('2026-07-09'),
  returnDate: day('2026-07-11'),
  dayTrip: false,
  startsAt: clock('2026-07-09 12:00'),
  declaredAt: clock('2026-06-01 11:00'),
  noShow: false,
  ground: null,
  travelers: [{ tourPrice: yen(80_000) }],
  receivedYen: yen(80_000),
  calendar: referenceCalendar,
};

/** A day trip on Fri 10 July 2026 for 12,000 yen. */
export const dayTrip: CancellationFacts = {
  ...stay,
  departureDate: day('2026-07-10'),
  returnDate: day('2026-07-10'),
  dayTrip: true,
  startsAt: clock('2026-07-10 12:00'),
  travelers: [{ tourPrice: yen(12_000) }],
  receivedYen: yen(12_000),
};

/** A ticket for 120,000 yen, fare 90,000, leaving Thu 9 July 2026 and back on 15 July. */
export const flight: CancellationFacts = {
  ...stay,
  returnDate: day('2026-07-15'),
  travelers: [ticketFor(120_000, 90_000)],
  receivedYen: yen(120_000),
  ticket: { issuedOn: null, earlyBirdPlannedIssueDate: null, firstDepartureDate: null },
};

/** A passenger by ticket price and fare body. */
export function ticketFor(ticketPrice: number, fare: number): LeavingTraveler {
  return { ticketPrice: yen(ticketPrice), fare: yen(fare) };
}

/** The quote for a case; a refusal fails the test with its reason. */
export function quoteOf(facts: CancellationFacts, terms: Terms): CancellationQuote {
  const quote = cancellationFee(facts, terms);
  if (isRefusal(quote)) throw new Error(`refused: ${quote.reason}`);
  return quote;
}

/** The quote for a case declared at a time of day in Japan. */
export function declared(at: string, facts: CancellationFacts, terms: Terms): CancellationQuote {
  return quoteOf({ ...facts, declaredAt: clock(at) }, terms);
}
