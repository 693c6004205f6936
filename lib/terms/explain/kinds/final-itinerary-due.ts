import { daysBetween } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { finalItineraryDue as rule } from '@/lib/rules/contract/final-itinerary-due';
import type { Terms } from '@/lib/rules/terms';
import { toldDue, toldRefusal } from '@/lib/wording/terms/told';
import { toldApplied } from '@/lib/wording/terms/told-contract';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

/** 確定書面の交付期限. */
export const finalItineraryDue: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    return isRefusal(answer) ? answer : { dueDate: answer.dueDate, article: answer.article };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    const day = daysBetween(fields.date('appliedOn'), fields.date('departureDate'));
    const applied = toldApplied(day);
    if (isRefusal(answer)) return [applied, toldRefusal(answer)];
    return [applied, toldDue(answer.dueDate, answer.article, terms.finalItinerary?.clause ?? null)];
  },
};

function ask(fields: CaseFields, terms: Terms) {
  const facts = {
    departureDate: fields.date('departureDate'),
    appliedOn: fields.date('appliedOn'),
  };
  return rule(facts, terms);
}
