import { isRefusal } from '@/lib/rules/calendar/refusal';
import { changeCompensation as rule } from '@/lib/rules/contract/change-compensation';
import type { Terms } from '@/lib/rules/terms';
import { toldRefusal } from '@/lib/wording/terms/told';
import { toldCompensation } from '@/lib/wording/terms/told-contract';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

/** 変更補償金. */
export const changeCompensation: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return answer;
    const { ratePerMille, payable, dueDate, article } = answer;
    return { ratePerMille, payableYen: payable, dueDate, article };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    const figure = terms.changeCompensation;
    return toldCompensation(answer, figure?.rows[0]?.clause ?? null, figure);
  },
};

function ask(fields: CaseFields, terms: Terms) {
  const departureDate = fields.date('departureDate');
  const returnDate = fields.date('returnDate');
  if (returnDate < departureDate) throw fields.error('returnDate', 'on or after departureDate');
  const changes = fields.list('changes').map((change) => ({
    row: change.count('row'),
    unit: change.label('unit'),
    notifiedOn: change.date('notifiedOn'),
    inTitle: change.flag('inTitle', false),
    sleeper: change.flag('sleeper', false),
  }));
  return rule({ tourPrice: fields.yen('tourPriceYen'), departureDate, returnDate, changes }, terms);
}
