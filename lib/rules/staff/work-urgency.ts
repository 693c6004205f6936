import { dayInJapan } from '../calendar/calendar-date';
import type { Instant } from '../calendar/instant';

/** 急ぎ: over its deadline, due before the day ends in Japan, or later. */
export type WorkUrgency = 'overdue' | 'today' | 'later';

/**
 * How urgent a piece of work is.
 *
 * @param due null for what is broken and has no deadline of its own
 * @example // due at 23:59 of this day: 'today'; at this very moment: 'overdue'
 */
export function workUrgency(due: Instant | null, at: Instant): WorkUrgency {
  if (due === null) return 'later';
  if (due <= at) return 'overdue';
  return dayInJapan(due) === dayInJapan(at) ? 'today' : 'later';
}
