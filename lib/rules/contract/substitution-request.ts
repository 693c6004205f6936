import { type AgeLimits, eligibility, LAWFUL_AGES } from '../application/eligibility';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import { isRefusal } from '../calendar/refusal';
import { ageBand, type PriceBand } from '../price/age-band';
import type { BookingState } from './booking-state';
import type { SubstitutionTerms } from './substitution-effect';

/** Why a booking takes no request for 交替. */
export type SubstitutionClosed = 'not-in-terms' | 'asked-already' | 'not-standing' | 'departed';

/** Why the place of this traveler is not given on by a form: somebody of the agency looks at it first. */
export type LeaverObjection = 'contact' | 'looks-after-somebody' | 'special-care';

/** Why this person does not take the place by a form. */
export type SuccessorObjection =
  | 'same-person'
  | 'another-price'
  | 'must-be-accompanied'
  | 'guardian-needed';

/** The reasons for which the company does not agree, and for which an agreement ends that nobody paid. */
export const SUBSTITUTION_REFUSALS = [
  'carrier-or-lodging',
  'conditions-not-met',
  'too-late',
  'not-paid',
] as const;

export type SubstitutionRefusal = (typeof SUBSTITUTION_REFUSALS)[number];

/**
 * 交替のお申し出ができるか: while the contract stands, the trip has not begun and the terms know of it; one at a time.
 *
 * @clause D2-13.1
 * @clause D3-14.1
 * @clause D4-10.N5
 * @example // the terms of tickets: 'not-in-terms', it is a cancellation there
 */
export function substitutionClosed(
  facts: { readonly state: BookingState; readonly startsAt: Instant; readonly now: Instant },
  terms: { readonly substitution?: SubstitutionTerms | null },
): SubstitutionClosed | null {
  if (!terms.substitution) return 'not-in-terms';
  if (facts.state === 'substitution-requested') return 'asked-already';
  if (facts.state !== 'contracted') return 'not-standing';
  return facts.now >= facts.startsAt ? 'departed' : null;
}

/** Whether there is a page of 交替 for a booking: it can be asked for, or has been. */
export function isSubstitutable(
  booking: {
    readonly status: BookingState;
    readonly startsAt: Instant;
    readonly terms: { readonly substitution?: SubstitutionTerms | null };
  },
  now: Instant,
): boolean {
  const { status: state, startsAt, terms } = booking;
  const closed = substitutionClosed({ state, startsAt, now }, terms);
  return closed === null || closed === 'asked-already';
}

/**
 * Whose place is not given on without somebody of the agency: whoever is reached about the booking, whoever a child of it
 * travels with, and whoever has measures arranged for them.
 *
 * @clause D2-13.1 D2-4.1b
 */
export function leaverObjection(leaver: {
  readonly isContact: boolean;
  readonly wards: number;
  readonly specialCare: boolean;
}): LeaverObjection | null {
  if (leaver.isContact) return 'contact';
  if (leaver.wards > 0) return 'looks-after-somebody';
  return leaver.specialCare ? 'special-care' : null;
}

/**
 * 交替される方のお申し込みの条件: the same as for an application of that day. Another band of ages has another price, and is not
 * taken by the form.
 *
 * @clause D2-13.2
 * @clause D2-4.1a D2-4.1b D3-4.1 D3-4.2
 * @throws RangeError for a birth after departure
 * @example // 002, a child of 11 in the place of an adult: 'another-price'
 */
export function successorObjection(
  facts: {
    readonly birthDate: CalendarDate;
    /** Reads like the one who leaves, or like somebody who travels already. */
    readonly isSomebodyThere: boolean;
    readonly askedOn: CalendarDate;
    readonly departureDate: CalendarDate;
    readonly bandOfLeaver: PriceBand;
  },
  terms: { readonly eligibility?: AgeLimits | null },
): SuccessorObjection | null {
  const { birthDate, askedOn: appliedOn, departureDate, bandOfLeaver } = facts;
  if (facts.isSomebodyThere) return 'same-person';
  const asked = { appliedOn, departureDate, travelers: [{ birthDate }] };
  const ages = eligibility(asked, { eligibility: terms.eligibility ?? LAWFUL_AGES });
  const age = isRefusal(ages) ? undefined : ages[0];
  if (age?.mustBeAccompanied) return 'must-be-accompanied';
  if (age?.guardianConsentRequired) return 'guardian-needed';
  return ageBand(birthDate, departureDate) === bandOfLeaver ? null : 'another-price';
}
