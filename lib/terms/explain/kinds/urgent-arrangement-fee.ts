import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { urgentArrangementFee as rule } from '@/lib/rules/money/urgent-arrangement-fee';
import type { Terms } from '@/lib/rules/terms';
import { toldRefusal } from '@/lib/wording/terms/told';
import { toldUrgent } from '@/lib/wording/terms/told-contract';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

/** 緊急手配料. */
export const urgentArrangementFee: Kind = {
  evaluate(fields, terms, calendar) {
    const answer = ask(fields, terms, calendar);
    if (isRefusal(answer)) return answer;
    return { feeYen: answer.fee, fromDate: answer.fromDate, article: answer.article };
  },
  explain(fields, terms, calendar) {
    const answer = ask(fields, terms, calendar);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    return toldUrgent(answer, terms.urgentArrangement?.clause ?? null);
  },
};

function ask(fields: CaseFields, terms: Terms, calendar: BusinessCalendar) {
  const facts = {
    departureDate: fields.date('departureDate'),
    appliedOn: fields.date('appliedOn'),
    persons: fields.count('persons'),
    calendar,
  };
  return rule(facts, terms);
}
