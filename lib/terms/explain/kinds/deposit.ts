import { isRefusal } from '@/lib/rules/calendar/refusal';
import { deposit as depositRule } from '@/lib/rules/money/deposit';
import type { Terms } from '@/lib/rules/terms';
import { toldRefusal } from '@/lib/wording/terms/told';
import { toldDeposit } from '@/lib/wording/terms/told-contract';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

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
    return [
      toldDeposit(fields.yen('tourPriceYen'), answer, terms.deposit?.bands[0]?.clause ?? null),
    ];
  },
};

function ask(fields: CaseFields, terms: Terms) {
  return depositRule({ tourPrice: fields.yen('tourPriceYen'), tourDeposit: null }, terms);
}
