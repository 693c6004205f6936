import { isRefusal } from '@/lib/rules/calendar/refusal';
import { HANDLING_OCCASIONS, handlingFee as rule } from '@/lib/rules/money/handling-fee';
import type { Terms } from '@/lib/rules/terms';
import { chargeInFull } from '@/lib/wording/cancellation/charges';
import { chargeInEnglish } from '@/lib/wording/terms/charge-in-english';
import { inYen, told, toldRefusal } from '@/lib/wording/terms/told';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';
import { costsOf, travelerOf } from '../leaving-facts';

/** 旅行業務取扱料金. */
export const handlingFee: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return answer;
    const { row, travelers, fee, article, clause } = answer;
    const fees = travelers.map((one) => ({ feeYen: one.fee }));
    return { row: row.id, title: row.title, travelers: fees, feeYen: fee, article, clause };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    const { row, fee, article, clause } = answer;
    const { charges } = terms.cancellation;
    return [
      told(
        `「${row.title}」の行によります：${chargeInFull(row.charge, charges)}（${article}）。`,
        `The row "${row.id}" counts: ${chargeInEnglish(row.charge, charges)} (${article}).`,
        clause,
      ),
      told(`料金：${inYen.ja(fee)}。`, `The fee is ${inYen.en(fee)}.`),
    ];
  },
};

function ask(fields: CaseFields, terms: Terms) {
  const travelers = fields.list('travelers').map((traveler) => travelerOf(traveler, terms));
  if (travelers.length === 0) throw fields.error('travelers', 'a list of those it is done for');
  return rule(
    {
      occasion: fields.oneOf('occasion', HANDLING_OCCASIONS),
      service: fields.optionalText('service'),
      travelers,
      rooms: fields.optionalCount('rooms') ?? null,
      costs: costsOf(fields.group('costs')),
      askedOn: fields.optionalDate('askedOn'),
      departureDate: fields.optionalDate('departureDate'),
    },
    terms,
  );
}
