import { eligibility as rule } from '@/lib/rules/application/eligibility';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import type { Terms } from '@/lib/rules/terms';
import type { CaseFields } from '../case-fields';
import type { Kind } from '../kind';
import { clausesOf, told, toldRefusal } from '../told';

/** 参加資格：保護者の同意と同行. */
export const eligibility: Kind = {
  evaluate(fields, terms) {
    const answer = ask(fields, terms);
    return isRefusal(answer) ? answer : { travelers: answer };
  },
  explain(fields, terms) {
    const answer = ask(fields, terms);
    if (isRefusal(answer)) return [toldRefusal(answer)];
    return answer.map((traveler, place) =>
      told(
        `${place + 1}人目：お申込み時${traveler.ageAtApplication}歳、出発時${traveler.ageAtDeparture}歳。同意書は${traveler.guardianConsentRequired ? '必要' : '不要'}、同行は${traveler.mustBeAccompanied ? '必要' : '不要'}です。`,
        `Traveler ${place + 1}: ${traveler.ageAtApplication} at application, ${traveler.ageAtDeparture} at departure; a guardian's consent is ${traveler.guardianConsentRequired ? '' : 'not '}needed, company is ${traveler.mustBeAccompanied ? '' : 'not '}needed.`,
        clausesOf(['D2-4.1a', 'D2-4.1b', 'D3-4.1', 'D3-4.2', 'D4-2.1'], terms.eligibility),
      ),
    );
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
