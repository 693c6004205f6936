import { samePeople } from '@/lib/rules/application/same-person';
import type { Terms } from '@/lib/rules/terms';
import { guardianPlaces, type PartyMember } from '@/lib/server/application/draft/party';
import { travelerErrors } from '@/lib/wording/booking/traveler-errors';

/**
 * What keeps a party from applying, at the day of birth it follows from.
 *
 * @clause D2-4.1b
 */
export function partyErrors(party: readonly PartyMember[], terms: Terms) {
  const below = terms.eligibility?.accompaniedBelow ?? 0;
  const from = terms.eligibility?.guardianFrom ?? 0;
  const same = samePeople(party).filter(({ place }) => !party[place]?.another);
  if (same.length > 0) {
    return same.map(({ place, like }) => ({
      name: `travelers.${place}.another`,
      message: travelerErrors.samePerson(like),
    }));
  }
  const young = party.filter((one) => one.mustBeAccompanied);
  if (young[0]?.place === 0) {
    return [{ name: 'travelers.0.birth', message: travelerErrors.representativeTooYoung(below) }];
  }
  if (guardianPlaces(party, terms).length > 0) return [];
  return young.map(({ place }) => ({
    name: `travelers.${place}.birth`,
    message: travelerErrors.noCompanion(below, from),
  }));
}
