import type { CalendarDate } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import { ageOn } from '../calendar/period';
import { type Refusal, refused } from '../calendar/refusal';

/** Ages from which somebody applies, travels and looks after others alone. */
export interface AgeLimits {
  /** Below this age on the day of application a guardian's written consent is needed. */
  readonly guardianConsentBelow: number;
  /** Below this age at the start a guardian must come along; null where the terms never ask. */
  readonly accompaniedBelow: number | null;
  /** From this age at the start a traveler can be that guardian. */
  readonly guardianFrom: number;
}

export interface EligibilityTerms extends Figure, AgeLimits {
  /** Who signs: 保護者 or 親権者. */
  readonly signer: string;
}

/** 民法 4条, 5条: what holds where terms say nothing about age. A minor's contract without consent can be undone. */
export const LAWFUL_AGES: AgeLimits = {
  guardianConsentBelow: 18,
  accompaniedBelow: null,
  guardianFrom: 18,
};

export interface TravelerEligibility {
  readonly ageAtApplication: number;
  readonly ageAtDeparture: number;
  readonly guardianConsentRequired: boolean;
  readonly mustBeAccompanied: boolean;
}

/**
 * お申し込みの条件（年齢）: whose guardian must consent, and who must not travel alone.
 *
 * Age is completed years on the day in Japan. Consent looks at the day of application, company at the
 * start. A child not yet born at application counts as 0.
 *
 * @clause D2-4.1a D2-4.1b
 * @clause D3-4.1 D3-4.2
 * @clause D4-2.1
 * @throws RangeError for a birth after departure
 * @example // 002, born 2006-06-02, applies 2026-06-01: 19, consent required
 */
export function eligibility(
  facts: {
    appliedOn: CalendarDate;
    departureDate: CalendarDate;
    travelers: readonly { birthDate: CalendarDate }[];
  },
  terms: { eligibility: AgeLimits | null },
): readonly TravelerEligibility[] | Refusal {
  const rule = terms.eligibility;
  if (!rule) return refused('not-in-terms');
  return facts.travelers.map(({ birthDate }) => {
    const ageAtDeparture = ageOn(birthDate, facts.departureDate);
    const ageAtApplication = birthDate > facts.appliedOn ? 0 : ageOn(birthDate, facts.appliedOn);
    return {
      ageAtApplication,
      ageAtDeparture,
      guardianConsentRequired: ageAtApplication < rule.guardianConsentBelow,
      mustBeAccompanied: rule.accompaniedBelow !== null && ageAtDeparture < rule.accompaniedBelow,
    };
  });
}
