import { isRefusal } from '@/lib/rules/calendar/refusal';
import { depositDue as rule } from '@/lib/rules/money/deposit-due';
import type { Terms } from '@/lib/rules/terms';
import { toldDue, toldRefusal } from '@/lib/wording/terms/told';
import { toldAccepted } from '@/lib/wording/terms/told-contract';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

/** 申込金の支払期限. */
export const depositDue: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    return isRefusal(answer) ? answer : { dueDate: answer.dueDate, article: answer.article };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    return [
      toldAccepted(fields.date('acceptedOn')),
      toldDue(answer.dueDate, answer.article, terms.depositDue?.clause ?? null),
    ];
  },
};

function ask(fields: CaseFields, terms: Terms) {
  return rule({ acceptedOn: fields.date('acceptedOn') }, terms);
}
