import { eligibility as rule } from '@/lib/rules/application/eligibility';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import { toldRefusal } from '@/lib/wording/terms/told';
import { toldEligibility } from '@/lib/wording/terms/told-contract';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';

/** 参加資格：保護者の同意と同行. */
export const eligibility: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    return isRefusal(answer) ? answer : { travelers: answer };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    return answer.map((traveler, place) => toldEligibility(traveler, place + 1, terms.eligibility));
  },
};

function ask(fields: CaseFields, terms: Terms) {
  const appliedOn = fields.date('appliedOn');
  const departureDate = fields.date('departureDate');
  const travelers = fields.list('travelers').map((traveler) => {
    const birthDate = traveler.date('birthDate');
    if (birthDate > departureDate) throw traveler.error('birthDate', 'on or before departureDate');
    return { birthDate };
  });
  return rule({ appliedOn, departureDate, travelers }, terms);
}
