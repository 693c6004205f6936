import type { CalendarDate } from '../rules/calendar/calendar-date';
import { calendarDate } from '../rules/calendar/calendar-date';
import { sameDayMonthsLater } from '../rules/calendar/period';
import type { Agency } from './agency';

/** What a profile that can be read still lacks, or promises and does not keep. */
export type ProfileGap =
  | { readonly kind: 'joint-use-not-told' | 'joint-use-with-nobody' }
  | { readonly kind: 'not-supervised'; readonly since: CalendarDate };

/** The notice promises to look at each contractor every year. */
const SUPERVISED_EVERY_MONTHS = 12;

/**
 * Gaps in what the law asks the agency to tell and to look after: a joint use with companies needs its five items (privacy P32), a
 * contractor a look within a year of the contract or of the last one (privacy P33).
 */
export function profileGaps(
  agency: Agency,
  today: CalendarDate,
): readonly { readonly at: string; readonly gap: ProfileGap }[] {
  const { groupCompanies, jointUse, processors } = agency;
  const late = processors.flatMap(({ contractedOn, supervisedOn }, place) => {
    const since = calendarDate(supervisedOn ?? contractedOn);
    if (sameDayMonthsLater(since, SUPERVISED_EVERY_MONTHS) >= today) return [];
    return [
      { at: `processors[${place}].supervisedOn`, gap: { kind: 'not-supervised', since } as const },
    ];
  });
  if (groupCompanies.length > 0 && jointUse === null)
    return [{ at: 'jointUse', gap: { kind: 'joint-use-not-told' } }, ...late];
  if (groupCompanies.length === 0 && jointUse !== null)
    return [{ at: 'groupCompanies', gap: { kind: 'joint-use-with-nobody' } }, ...late];
  return late;
}
