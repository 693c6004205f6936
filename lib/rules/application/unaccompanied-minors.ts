import type { CalendarDate } from '../calendar/calendar-date';
import { ageOn } from '../calendar/period';
import { type Refusal, refused } from '../calendar/refusal';
import type { AgeLimits } from './eligibility';

export interface PartyMember {
  readonly id: string;
  readonly birthDate: CalendarDate;
  /** Ids of the members whose guardian this traveler is. */
  readonly guardianOf: readonly string[];
}

/**
 * 保護者の同行: the ids of those who would travel without a guardian of the same booking.
 *
 * Asked at application, on a change of the party and before some travelers cancel: then `members`
 * are those who stay. Nobody may be left behind; the whole booking or the guardian changes instead.
 *
 * @clause D2-4.1b
 * @clause D3-4.2
 * @example // the guardian cancels, the 14-year-old stays: ['child']
 */
export function unaccompaniedMinors(
  facts: { departureDate: CalendarDate; members: readonly PartyMember[] },
  terms: { eligibility: AgeLimits | null },
): readonly string[] | Refusal {
  const rule = terms.eligibility;
  if (!rule) return refused('not-in-terms');
  const below = rule.accompaniedBelow;
  if (below === null) return [];
  const age = (member: PartyMember) => ageOn(member.birthDate, facts.departureDate);
  const guardians = facts.members.filter((member) => age(member) >= rule.guardianFrom);
  return facts.members
    .filter((member) => age(member) < below)
    .filter((minor) => !guardians.some((guardian) => guardian.guardianOf.includes(minor.id)))
    .map((minor) => minor.id);
}
