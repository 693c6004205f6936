import { daysBetween } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { paymentDue as rule } from '@/lib/rules/money/payment-due';
import type { Terms } from '@/lib/rules/terms';
import { clausesOf, toldDue, toldRefusal } from '@/lib/wording/terms/told';
import { toldApplied } from '@/lib/wording/terms/told-contract';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

/** 旅行代金の支払期限. */
export const paymentDue: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    return isRefusal(answer) ? answer : { dueDate: answer.dueDate, article: answer.article };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    const day = daysBetween(fields.date('appliedOn'), fields.date('departureDate'));
    const applied = toldApplied(day);
    if (isRefusal(answer)) return [applied, toldRefusal(answer)];
    return [applied, toldDue(answer.dueDate, answer.article, clause(fields, terms, day))];
  },
};

function clause(fields: CaseFields, terms: Terms, day: number): string | null {
  const rule = terms.paymentDue;
  const limited = rule?.companyTicketingDate && fields.optionalDate('companyTicketingDate');
  if (limited) return clausesOf(['D4-6.1a'], rule);
  const late = rule !== null && day <= rule.lateFromDay;
  return clausesOf(late ? ['D3-7.2', 'D4-6.1c'] : ['D3-7.1', 'D4-6.1b'], rule);
}

function ask(fields: CaseFields, terms: Terms) {
  const facts = {
    departureDate: fields.date('departureDate'),
    appliedOn: fields.date('appliedOn'),
    agencyDate: fields.optionalDate('agencyDate'),
    companyTicketingDate: fields.optionalDate('companyTicketingDate'),
  };
  return rule(facts, terms);
}
