import type { CalendarDate } from '../calendar/calendar-date';
import type { Figure } from '../calendar/figure';
import type { Instant } from '../calendar/instant';
import { type Refusal, refused } from '../calendar/refusal';
import type { Yen } from '../calendar/yen';
import type { StepPoint } from './cancellation-terms';
import { stepWindow } from './step-window';

/** 団体の一部の取消し: a share of a group that may leave free of charge. */
export interface FreeShare extends Figure {
  readonly id: string;
  /** Of the party as it was booked, rounded down to whole people. */
  readonly percent: number;
  /** Until when, itself inside; null until the start. */
  readonly until: StepPoint | null;
  /** Whether it counts too when nobody of the party stays. */
  readonly alsoWhenAllLeave: boolean;
}

export interface ShareFacts {
  /** How many the party was when it was booked. */
  readonly partySize?: number | null | undefined;
  /** How many of them left before. */
  readonly leftBefore?: number | undefined;
}

/**
 * How many of those who leave go free of charge. Those who left before count against the share.
 *
 * @returns refused with `party-size-missing` where the size of the party is not known
 * @example // a tenth of 25, one left before: of three who leave one goes free
 */
export function freePlaces(
  share: FreeShare | undefined,
  facts: ShareFacts & { readonly leaving: number },
  moment: Instant,
  countedFrom: CalendarDate,
): number | Refusal {
  if (share === undefined) return 0;
  const { until } = stepWindow({ from: null, until: share.until }, countedFrom);
  if (until !== null && moment >= until) return 0;
  const { partySize, leftBefore = 0, leaving } = facts;
  if (partySize === null || partySize === undefined) return refused('party-size-missing');
  if (!share.alsoWhenAllLeave && leftBefore + leaving >= partySize) return 0;
  const free = Math.floor((partySize * Math.round(share.percent * 100)) / 10_000);
  return Math.max(0, Math.min(free - leftBefore, leaving));
}

/** The places of those with the highest fees, in favor of whoever pays: of equal fees the first. */
export function dearest(fees: readonly Yen[], count: number): ReadonlySet<number> {
  const places = fees.map((fee, place) => ({ fee, place }));
  places.sort((one, other) => other.fee - one.fee || one.place - other.place);
  return new Set(places.slice(0, count).map(({ place }) => place));
}
