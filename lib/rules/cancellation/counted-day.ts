import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { type Refusal, refused } from '../calendar/refusal';
import type { DepartureFacts } from './fee-table';

/** Another day of the trip than its departure: 出航日, 最初の搭乗日, 宿泊日. */
export type TripDay = 'sailing' | 'first-flight' | 'check-in';

/** From which day a table counts back; `tripDay` where the terms fix it (1 is the day of departure). */
export interface CountedFrom {
  readonly day: TripDay;
  readonly tripDay?: number | undefined;
}

/**
 * 起算の基準日: the day from which a table counts back. The day that the booking names wins over the one that the terms fix.
 *
 * @returns refused with `counted-day-missing` where neither does
 * @example // sailing on the 2nd day of a trip that departs on 9 July: 10 July
 */
export function countedDay(
  { countedFrom }: { readonly countedFrom?: CountedFrom | undefined },
  facts: Pick<DepartureFacts, 'departureDate' | 'days'>,
): CalendarDate | Refusal {
  if (countedFrom === undefined) return facts.departureDate;
  const named = facts.days?.[countedFrom.day];
  if (named) return named;
  const { tripDay } = countedFrom;
  if (tripDay !== undefined) return addDays(facts.departureDate, tripDay - 1);
  return refused('counted-day-missing', countedFrom.day);
}
