import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { formatInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { FeeQuote } from '@/lib/rules/cancellation/cancellation-quote';
import { severalTickets as rule } from '@/lib/rules/cancellation/several-tickets';
import type { Terms } from '@/lib/rules/terms';
import { inYen, told, toldRefusal } from '@/lib/wording/terms/told';
import { toldFee } from '@/lib/wording/terms/told-cancellation';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';
import { factsOf } from '../leaving-facts';

/** 複数の航空券: each ticket has the fields of a cancellation, but for the money, which is the booking's. */
export const severalTickets: Kind = {
  evaluate(fields, terms, calendar) {
    const answer = rule(ask(fields, terms, calendar), terms);
    if (isRefusal(answer)) return answer;
    return {
      tickets: answer.tickets.map((quote) => ({
        receivedAt: formatInJapan(quote.receivedAt),
        dayNo: quote.dayNo,
        step: quote.step.id,
        travelers: quote.travelers.map(({ fee }) => ({ feeYen: fee })),
        feeYen: quote.fee,
        afterStart: quote.afterStart,
        staffReview: quote.staffReview,
        article: quote.step.article,
      })),
      feeYen: answer.fee,
      refundYen: answer.refund,
      owedYen: answer.owed,
      refundDueDate: answer.refundDueDate,
    };
  },
  explain(fields, terms, calendar) {
    const facts = ask(fields, terms, calendar);
    const answer = rule(facts, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    const each = facts.tickets.flatMap((ticket, place) => [
      told(
        `${place + 1}枚目：${ticket.departureDate}発。`,
        `Ticket ${place + 1}, leaving ${ticket.departureDate}.`,
      ),
      ...toldFee(ticket, answer.tickets[place] as FeeQuote, terms),
    ]);
    const { fee, refund, owed } = answer;
    return [
      ...each,
      told(
        `すべての航空券の合計${inYen.ja(fee)}。払戻し${inYen.ja(refund)}、ご請求${inYen.ja(owed)}。`,
        `All tickets together ${inYen.en(fee)}: ${inYen.en(refund)} goes back, ${inYen.en(owed)} is owed.`,
      ),
    ];
  },
};

function ask(fields: CaseFields, terms: Terms, calendar: BusinessCalendar) {
  const receivedYen = fields.yen('receivedYen');
  const tickets = fields
    .list('tickets')
    .map((ticket) => factsOf(ticket, terms, calendar, receivedYen));
  if (tickets.length === 0) throw fields.error('tickets', 'a list of tickets');
  return { tickets, receivedYen };
}
