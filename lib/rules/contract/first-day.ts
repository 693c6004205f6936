import type { CalendarDate } from '../calendar/calendar-date';

/** Why a version cannot begin on its day. */
export type FirstDayObjection = 'first-day-past' | 'first-day-today' | 'first-day-taken';

/**
 * Whether a version can begin on a day: not in the past, and not on a day on which contracts may have been
 * concluded under another version already. Terms that have no version in force can begin today.
 *
 * @param others the first days of the other versions of these terms
 */
export function firstDayObjection(
  firstDay: CalendarDate,
  today: CalendarDate,
  others: readonly CalendarDate[],
): FirstDayObjection | null {
  if (firstDay < today) return 'first-day-past';
  if (others.includes(firstDay)) return 'first-day-taken';
  const inForce = others.some((other) => other <= today);
  return firstDay === today && inForce ? 'first-day-today' : null;
}
