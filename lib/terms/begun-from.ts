import { addDays, type CalendarDate } from '@/lib/rules/calendar/calendar-date';

/**
 * The text of a draft that is begun from a version: with the first day of that version where it is still to come, else with
 * the first one on which the draft may count. Of terms that are in force already that is tomorrow.
 */
export function textBegunFrom(
  text: string,
  { sameTerms, today }: { readonly sameTerms: boolean; readonly today: CalendarDate },
): string {
  const file: { readonly firstDay?: unknown } = JSON.parse(text);
  const earliest = sameTerms ? addDays(today, 1) : today;
  const later = typeof file.firstDay === 'string' && file.firstDay >= earliest;
  return later ? text : JSON.stringify({ ...file, firstDay: earliest });
}
