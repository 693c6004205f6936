import 'server-only';
import { type AgeLimits, eligibility, LAWFUL_AGES } from '@/lib/rules/application/eligibility';
import { unaccompaniedMinors } from '@/lib/rules/application/unaccompanied-minors';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { ageBand, type PriceBand } from '@/lib/rules/price/age-band';
import type { Terms } from '@/lib/rules/terms';
import type { GuardianAnswer, MinorFacts } from '@/lib/schemas/booking/guardians';
import type { TypedTraveler } from '@/lib/schemas/booking/travelers';
import type { DraftAnswers } from './draft-answers';

/** A traveler of a draft with what follows from the day of birth. `id` is good within the draft only. */
export type PartyMember = TypedTraveler & {
  readonly id: string;
  readonly place: number;
  readonly ageBand: PriceBand;
  readonly ageAtApplication: number;
  readonly ageAtDeparture: number;
  readonly needsConsent: boolean;
  readonly mustBeAccompanied: boolean;
  readonly guardian: GuardianAnswer | null;
  /** The traveler of the party whose child this is, as far as it was said. */
  readonly guardianId: string | null;
};

export type PartyDay = { readonly today: CalendarDate; readonly departureDate: CalendarDate };

const agesOf = ({ eligibility: stated }: Terms): AgeLimits => stated ?? LAWFUL_AGES;

export const memberId = (place: number) => `t${place}`;

/** The party of a draft; empty before anybody is named. */
export function partyOf(
  answers: Pick<DraftAnswers, 'travelers' | 'guardians'>,
  { today, departureDate }: PartyDay,
  terms: Terms,
): readonly PartyMember[] {
  const travelers = answers.travelers ?? [];
  const births = travelers.map(({ birth }) => ({ birthDate: birth }));
  const asked = { appliedOn: today, departureDate, travelers: births };
  const ages = eligibility(asked, { eligibility: agesOf(terms) });
  if (isRefusal(ages)) throw new Error(ages.reason);
  return travelers.map((traveler, place) => {
    const age = ages[place] as (typeof ages)[number];
    const guardian = answers.guardians?.[String(place)] ?? null;
    const guardianPlace =
      guardian?.companion ??
      (guardian?.consent?.kind === 'in-booking' ? guardian.consent.place : null);
    return {
      ...traveler,
      id: memberId(place),
      place,
      ageBand: ageBand(traveler.birth, departureDate),
      ageAtApplication: age.ageAtApplication,
      ageAtDeparture: age.ageAtDeparture,
      needsConsent: age.guardianConsentRequired,
      mustBeAccompanied: age.mustBeAccompanied,
      guardian,
      guardianId: guardianPlace === null ? null : memberId(guardianPlace),
    };
  });
}

/** Those about whom a guardian is asked. */
export function minorsOf(party: readonly PartyMember[]): readonly MinorFacts[] {
  return party
    .filter((one) => one.needsConsent || one.mustBeAccompanied)
    .map(({ place, mustBeAccompanied, needsConsent }) => ({
      place,
      accompanied: mustBeAccompanied,
      consent: needsConsent,
    }));
}

/** Places of those who can be a guardian: old enough at the start, and of age themselves. */
export function guardianPlaces(party: readonly PartyMember[], terms: Terms): readonly number[] {
  const from = agesOf(terms).guardianFrom;
  return party
    .filter((one) => one.ageAtDeparture >= from && !one.needsConsent)
    .map(({ place }) => place);
}

/**
 * Whether every minor's guardian has been named: who comes along, who consents.
 *
 * @clause D2-4.1a D2-4.1b
 */
export function guardiansSettled(
  party: readonly PartyMember[],
  departureDate: CalendarDate,
  terms: Terms,
): boolean {
  const able = guardianPlaces(party, terms).map(memberId);
  const members = party.map((one) => ({
    id: one.id,
    birthDate: one.birth,
    guardianOf: party.filter(({ guardianId }) => guardianId === one.id).map(({ id }) => id),
  }));
  const alone = unaccompaniedMinors({ departureDate, members }, { eligibility: agesOf(terms) });
  const inBooking = (one: PartyMember) => one.guardian?.consent?.kind === 'in-booking';
  return (
    !isRefusal(alone) &&
    alone.length === 0 &&
    party.every((one) => !one.needsConsent || one.guardian?.consent) &&
    party.every((one) => !inBooking(one) || able.includes(one.guardianId ?? ''))
  );
}

/**
 * Whether an application can be accepted at once: each guardian has consented here, nobody asks for assistance.
 *
 * @clause D2-4.1a D2-4.6a
 */
export function acceptableAtOnce(party: readonly PartyMember[]): boolean {
  return party.every(
    (one) =>
      one.assistance === null &&
      (!one.needsConsent || one.guardian?.consent?.kind === 'in-booking'),
  );
}
