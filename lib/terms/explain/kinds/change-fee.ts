import { formatInJapan } from '@/lib/rules/calendar/instant';
import { isRefusal, type Refusal, refused } from '@/lib/rules/calendar/refusal';
import { sumYen, type Yen } from '@/lib/rules/calendar/yen';
import { changeFee as rule } from '@/lib/rules/cancellation/air-change';
import { type CancellationFacts, cancellationFee } from '@/lib/rules/cancellation/cancellation-fee';
import type { Terms } from '@/lib/rules/terms';
import { inYen, told, toldRefusal } from '@/lib/wording/terms/told';
import type { Kind } from '../kind';
import { factsOf } from '../leaving-facts';

/** 変更手数料: what a change of the booking costs those who change. */
export const changeFee: Kind = {
  evaluate(fields, terms, calendar) {
    const answer = ask(factsOf(fields, terms, calendar), terms);
    if (isRefusal(answer)) return answer;
    const { quote, fees, figure } = answer;
    return {
      receivedAt: formatInJapan(quote.receivedAt),
      dayNo: quote.dayNo,
      travelers: fees.map((fee) => ({ feeYen: fee })),
      feeYen: sumYen(fees),
      step: quote.step.id,
      clause: figure.clause,
      article: figure.article,
    };
  },
  explain(fields, terms, calendar) {
    const answer = ask(factsOf(fields, terms, calendar), terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    const { quote, fees, figure } = answer;
    return [
      told(
        `取消料の表の「${quote.step.id}」の段に当たる変更です（${figure.article}）。`,
        `A change in the step "${quote.step.id}" of the fee table (${figure.article}).`,
        figure.clause,
      ),
      told(
        `変更手数料：${inYen.ja(sumYen(fees))}。`,
        `The fee of the change is ${inYen.en(sumYen(fees))}.`,
      ),
    ];
  },
};

function ask(facts: CancellationFacts, terms: Terms) {
  const figure = terms.changeFee;
  if (figure === null) return refused('not-in-terms');
  const quote = cancellationFee({ ...facts, ground: null }, terms);
  if (isRefusal(quote)) return quote;
  // A trip under way is changed by nobody, and what was never paid is cancelled and booked anew.
  if (quote.afterStart) return refused('not-in-terms');
  const fees: Yen[] = [];
  for (const [place, traveler] of facts.travelers.entries()) {
    const { rooms = null, costs = {} } = facts;
    const charge = { traveler, place, persons: facts.travelers.length, rooms, costs };
    const cancellation = quote.travelers[place]?.fee as Yen;
    const fee: Yen | Refusal = rule(
      { step: quote.step.id, cancellationFee: cancellation, charge },
      terms,
    );
    if (isRefusal(fee)) return fee;
    fees.push(fee);
  }
  return { quote, fees, figure };
}
