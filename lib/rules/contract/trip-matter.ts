import { type CalendarDate, dayInJapan } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';
import { isRefusal, type Refusal, refused } from '../calendar/refusal';
import type { ChangeCompensationTerms } from './change-compensation-terms';
import { type ClaimTerms, claimNotice } from './claim-notice';
import { type TourTime, tourPhase } from './tour-clock';

/** What a traveler tells of a trip: a service that differs, while it is under way; a damage, while it can be claimed and after. */
export const MATTER_KINDS = ['difference', 'damage', 'baggage'] as const;

export type MatterKind = (typeof MATTER_KINDS)[number];

export interface MatterTold {
  readonly kind: 'told';
  /** The last day on which it could be told in time; null where it is told on the spot. */
  readonly lastDate: CalendarDate | null;
  readonly inTime: boolean | null;
  readonly article: string;
}

export type MatterObjection = {
  readonly kind: 'may-not';
  readonly reason: 'not-started' | 'over' | 'in-the-future' | 'not-on-the-trip';
};

export interface MatterTerms {
  readonly claims: ClaimTerms | null;
  readonly changeCompensation: ChangeCompensationTerms | null;
}

interface MatterFacts extends TourTime {
  readonly kind: MatterKind;
  readonly happenedOn: CalendarDate;
  readonly departureDate: CalendarDate;
  readonly toldAt: Instant;
}

/**
 * 旅行中の相違・損害のお申し出: whether it can be told, and whether in time. What is told late is kept too: people decide.
 *
 * A differing service is told from the start to the end of the trip, a damage of one of its days from the start on.
 *
 * @clause D2-20.3 D2-18.1 D2-18.3
 * @clause D3-24.3 D3-22.1 D3-22.2
 * @example // a bag damaged on 10 July 2026: 002 until 23 July, 003 until 24 July
 */
export function matterTold(
  facts: MatterFacts,
  terms: MatterTerms,
): MatterTold | MatterObjection | Refusal {
  const phase = tourPhase(facts, facts.toldAt);
  const today = dayInJapan(facts.toldAt);
  if (phase === 'ahead') return { kind: 'may-not', reason: 'not-started' };
  if (facts.happenedOn > today) return { kind: 'may-not', reason: 'in-the-future' };
  const during = facts.happenedOn >= facts.departureDate && facts.happenedOn <= facts.returnDate;
  if (!during) return { kind: 'may-not', reason: 'not-on-the-trip' };
  if (facts.kind === 'difference') {
    if (phase === 'over') return { kind: 'may-not', reason: 'over' };
    const rule = terms.changeCompensation;
    if (rule === null) return refused('not-in-terms');
    return { kind: 'told', lastDate: null, inTime: null, article: rule.article };
  }
  const claim = { claim: facts.kind, damageOn: facts.happenedOn, noticeOn: today };
  const notice = claimNotice(claim, terms);
  if (isRefusal(notice)) return notice;
  const { lastDate, inTime, article } = notice;
  return { kind: 'told', lastDate, inTime, article };
}

/** What can be told of a trip at this moment, in the order of the form. */
export function openMatters(trip: TourTime, at: Instant, terms: MatterTerms): MatterKind[] {
  const phase = tourPhase(trip, at);
  if (phase === 'ahead') return [];
  return MATTER_KINDS.filter((kind) =>
    kind === 'difference'
      ? phase === 'under-way' && terms.changeCompensation !== null
      : terms.claims !== null,
  );
}
