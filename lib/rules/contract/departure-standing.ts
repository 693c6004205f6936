import type { CalendarDate } from '../calendar/calendar-date';

/** 催行の見通し: how a departure stands towards the number of participants it needs. */
export type DepartureStanding =
  | 'called-off'
  | 'left'
  | 'decided'
  | 'reached'
  | 'short'
  /** Too few, and the last day on which that could be told has passed. */
  | 'short-late';

/**
 * 催行の見通し: whether a departure runs, will run, or still has too few participants.
 *
 * What was decided stays decided, whoever leaves afterwards; on the day of departure nothing is open any more.
 *
 * @param facts.lastNotice the last day on which too few participants may be told; null where the terms know none
 * @clause D2-15.2.2
 * @clause D3-17.2.5
 * @example // 4 of 10 sold, last day 20 November: short on the 20th, too late on the 21st
 */
export function departureStanding(
  facts: {
    readonly calledOff: boolean;
    readonly decided: boolean;
    readonly sold: number;
    readonly minimum: number;
    readonly departureDate: CalendarDate;
    readonly lastNotice: CalendarDate | null;
  },
  today: CalendarDate,
): DepartureStanding {
  if (facts.calledOff) return 'called-off';
  if (facts.departureDate <= today) return 'left';
  if (facts.decided) return 'decided';
  if (facts.sold >= facts.minimum) return 'reached';
  return facts.lastNotice !== null && today > facts.lastNotice ? 'short-late' : 'short';
}
