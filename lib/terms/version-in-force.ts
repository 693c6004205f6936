import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Refusal, refused } from '@/lib/rules/calendar/refusal';

/**
 * The version in force for a contract formed on a day; the newest one for null.
 *
 * A version holds from its first day on, until the next one begins.
 *
 * @returns refused with `no-version` before the first day of the first version
 */
export function versionInForce<T extends { readonly firstDay: CalendarDate }>(
  versions: readonly T[],
  contractedOn: CalendarDate | null,
): T | Refusal {
  let latest: T | null = null;
  for (const version of versions) {
    if (contractedOn !== null && version.firstDay > contractedOn) continue;
    if (latest === null || version.firstDay > latest.firstDay) latest = version;
  }
  return latest ?? refused('no-version');
}
