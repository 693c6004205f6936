import { isRefusal } from '@/lib/rules/calendar/refusal';
import { depositDue as rule } from '@/lib/rules/money/deposit-due';
import type { Terms } from '@/lib/rules/terms';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';
import { told, toldDue, toldRefusal } from '../told';

/** 申込金の支払期限. */
export const depositDue: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    return isRefusal(answer) ? answer : { dueDate: answer.dueDate, article: answer.article };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    const acceptedOn = fields.date('acceptedOn');
    return [
      told(`${acceptedOn}に承諾を通知しました。`, `Accepted on ${acceptedOn}.`),
      toldDue(answer.dueDate, answer.article, terms.depositDue?.clause ?? null),
    ];
  },
};

function ask(fields: CaseFields, terms: Terms) {
  return rule({ acceptedOn: fields.date('acceptedOn') }, terms);
}
