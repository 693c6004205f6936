import { daysBetween } from '@/lib/rules/calendar-date';
import { paymentDue as rule } from '@/lib/rules/payment-due';
import { isRefusal } from '@/lib/rules/refusal';
import type { Terms } from '@/lib/rules/terms';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';
import { told, toldDue, toldRefusal } from '../told';

/** 旅行代金の支払期限. */
export const paymentDue: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    return isRefusal(answer) ? answer : { dueDate: answer.dueDate, article: answer.article };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    const day = daysBetween(fields.date('appliedOn'), fields.date('departureDate'));
    const applied = told(
      `お申込みは出発日からさかのぼって${day}日目です。`,
      `Applied on day ${day} before departure.`,
    );
    if (isRefusal(answer)) return [applied, toldRefusal(answer)];
    return [applied, toldDue(answer.dueDate, answer.article, 'D3-7.1, D3-7.2, D4-6.1')];
  },
};

function ask(fields: CaseFields, terms: Terms) {
  const facts = {
    departureDate: fields.date('departureDate'),
    appliedOn: fields.date('appliedOn'),
    agencyDate: fields.optionalDate('agencyDate'),
    companyTicketingDate: fields.optionalDate('companyTicketingDate'),
  };
  return rule(facts, terms);
}
