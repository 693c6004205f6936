import type { CalendarDate } from '../calendar/calendar-date';
import { ageOn } from '../calendar/period';

export type PriceBand = 'adult' | 'child' | 'infant';

/** From which completed year each band begins (D3-28.4). */
export const BAND_FROM = { adult: 12, child: 3, infant: 0 } as const satisfies Record<
  PriceBand,
  number
>;

/**
 * 大人・子ども・幼児: which price a traveler pays, by completed years on the day of departure.
 *
 * Adult from 12, child from 3 to 11, infant below 3: the prices are the tour's, the ages those of every tour of the
 * site, and its price table has a price for each. The day of application plays no part.
 *
 * @clause D3-28.4
 * @throws RangeError for a birth after departure
 * @example // departs 9 July 2026, born 9 July 2014: 12 that day, adult
 */
export function ageBand(birthDate: CalendarDate, departureDate: CalendarDate): PriceBand {
  const age = ageOn(birthDate, departureDate);
  if (age >= BAND_FROM.adult) return 'adult';
  return age >= BAND_FROM.child ? 'child' : 'infant';
}
