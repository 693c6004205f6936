import { isRefusal } from '@/lib/rules/calendar/refusal';
import { deposit as depositRule } from '@/lib/rules/money/deposit';
import type { Terms } from '@/lib/rules/terms';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';
import { inYen, told, toldRefusal } from '../told';

/** 申込金. */
export const deposit: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return answer;
    return { minimumYen: answer.minimum, maximumYen: answer.maximum, article: answer.article };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    const price = fields.yen('tourPriceYen');
    return [
      told(
        `旅行代金${inYen.ja(price)}の申込金は、${inYen.ja(answer.minimum)}以上${inYen.ja(answer.maximum)}以下です（${answer.article}）。`,
        `For a price of ${inYen.en(price)} the deposit is at least ${inYen.en(answer.minimum)} and at most ${inYen.en(answer.maximum)} (${answer.article}).`,
        terms.deposit?.bands[0]?.clause,
      ),
    ];
  },
};

function ask(fields: CaseFields, terms: Terms) {
  return depositRule({ tourPrice: fields.yen('tourPriceYen'), tourDeposit: null }, terms);
}
