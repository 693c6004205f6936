import type { CalendarDate } from '../calendar/calendar-date';
import { isRefusal, type Refusal } from '../calendar/refusal';
import { sumYen, type Yen } from '../calendar/yen';
import { priceOf } from '../money/charge-each';
import { refundDueDate, settlement } from '../money/refund';
import {
  type CancellationFacts,
  type CancellationFeeTerms,
  cancellationFee,
} from './cancellation-fee';
import type { CancellationQuote, FeeQuote } from './cancellation-quote';

export interface SeveralTickets {
  readonly kind: 'several-tickets';
  /** What goes back and what is owed is the booking's, not the ticket's. */
  readonly tickets: readonly FeeQuote[];
  readonly fee: Yen;
  readonly refund: Yen;
  readonly owed: Yen;
  /** The earliest day by which any of the tickets asks for the refund. */
  readonly refundDueDate: CalendarDate | null;
}

export interface SeveralTicketsFacts {
  readonly tickets: readonly CancellationFacts[];
  /** What was received for all of them. */
  readonly receivedYen: Yen;
}

/**
 * Each ticket with the money of the booking: what was received for all, and what all cost together. Before the
 * payment of the booking, and only then, no ticket is charged.
 */
function eachTicket(facts: SeveralTicketsFacts): readonly CancellationFacts[] {
  const wholePrice = priceOf(facts.tickets.flatMap((ticket) => ticket.travelers));
  return facts.tickets.map((ticket) => ({ ...ticket, receivedYen: facts.receivedYen, wholePrice }));
}

/**
 * 複数の航空券: several tickets or flights of one booking, each with its own day, fare and kind.
 *
 * Every ticket is charged by its own departure and its own step; one that has been used does not change what the others
 * cost. What was received is set against all fees together.
 *
 * @returns refused where any of the tickets is
 * @throws RangeError for no ticket
 * @example // out on 9 July, back on 15 July: on 2 July day 7 for the one and day 13 for the other
 */
export function severalTickets(
  facts: SeveralTicketsFacts,
  terms: CancellationFeeTerms,
): SeveralTickets | Refusal {
  if (facts.tickets.length === 0) throw new RangeError('no ticket');
  const quoted: { readonly quote: CancellationQuote; readonly returnDate: CalendarDate }[] = [];
  for (const ticket of eachTicket(facts)) {
    const quote = cancellationFee(ticket, terms);
    if (isRefusal(quote)) return quote;
    quoted.push({ quote, returnDate: ticket.returnDate });
  }
  const tickets = quoted.map(({ quote }) => quote);
  const fee = sumYen(tickets.map((quote) => quote.fee));
  const { refund, owed } = settlement(facts.receivedYen, fee);
  const [earliest = null] = quoted
    .map(({ quote, returnDate }) => refundDueDate({ ...quote, refund, returnDate }, terms.refund))
    .filter((date) => date !== null)
    .sort();
  return { kind: 'several-tickets', tickets, fee, refund, owed, refundDueDate: earliest };
}
