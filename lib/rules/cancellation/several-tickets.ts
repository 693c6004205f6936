import type { CalendarDate } from '../calendar/calendar-date';
import { isRefusal, type Refusal } from '../calendar/refusal';
import { sumYen, type Yen } from '../calendar/yen';
import { refundDueDate, settlement } from '../money/refund';
import {
  type CancellationFacts,
  type CancellationFeeTerms,
  cancellationFee,
} from './cancellation-fee';
import type { CancellationQuote } from './cancellation-quote';

export interface SeveralTickets {
  readonly kind: 'several-tickets';
  /** One quote for each ticket; its own refund and debt are none, for the booking settles as a whole. */
  readonly tickets: readonly CancellationQuote[];
  readonly fee: Yen;
  readonly refund: Yen;
  readonly owed: Yen;
  /** The earliest day by which any of the tickets asks for the refund. */
  readonly refundDueDate: CalendarDate | null;
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
  facts: { readonly tickets: readonly CancellationFacts[]; readonly receivedYen: Yen },
  terms: CancellationFeeTerms,
): SeveralTickets | Refusal {
  if (facts.tickets.length === 0) throw new RangeError('no ticket');
  const tickets: CancellationQuote[] = [];
  for (const ticket of facts.tickets) {
    const quote = cancellationFee({ ...ticket, receivedYen: facts.receivedYen }, terms);
    if (isRefusal(quote)) return quote;
    tickets.push(quote);
  }
  const fee = sumYen(tickets.map((quote) => quote.fee));
  const { refund, owed } = settlement(facts.receivedYen, fee);
  const due = facts.tickets.flatMap(({ returnDate }, place) => {
    const quote = tickets[place];
    const date = quote && refundDueDate({ ...quote, refund, returnDate }, terms.refund);
    return date ? [date] : [];
  });
  const [earliest = null] = due.sort();
  return { kind: 'several-tickets', tickets, fee, refund, owed, refundDueDate: earliest };
}
