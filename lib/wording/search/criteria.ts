import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { DayWindow } from '@/lib/rules/calendar/day-window';
import type { CriteriaPart } from '@/lib/schemas/search/criteria-parts';
import { dayWithoutYear } from '../site/day';
import { areaWords, kindWords, monthInWords, nightsInWords, pricesInWords } from './choice-words';
import { searchWords } from './search';
import { regionLabels, themeLabels } from './tour-labels';

/** 「4月10日（土）から」: one criterion as its chip says it. */
export function partInWords(part: CriteriaPart, calendar: BusinessCalendar): string {
  switch (part.field) {
    case 'q':
    case 'place':
      return part.value;
    case 'kind':
      return kindWords[part.value];
    case 'region':
      return regionLabels[part.value] ?? part.value;
    case 'month':
      return `${monthInWords(part.value)}出発`;
    case 'from':
      return `${dayWithoutYear(part.value, calendar)}から`;
    case 'to':
      return `${dayWithoutYear(part.value, calendar)}まで`;
    case 'nights':
      return nightsInWords(part.value);
    case 'departure':
      return `${areaWords[part.value]}から`;
    case 'price':
      return pricesInWords(part.value);
    case 'theme':
      return themeLabels[part.value] ?? part.value;
    case 'party':
      return searchWords.partyChip(part.value);
  }
}

const WINDOWS_NAMED = 3;

/** 「12月28日（月）〜1月3日（日・祝）」; of many the first three. */
export function windowsInWords(windows: readonly DayWindow[], calendar: BusinessCalendar): string {
  const named = windows
    .slice(0, WINDOWS_NAMED)
    .map(({ from, to }) => `${dayWithoutYear(from, calendar)}〜${dayWithoutYear(to, calendar)}`);
  return `${named.join('、')}${windows.length > WINDOWS_NAMED ? ' ほか' : ''}`;
}

const inTitles = new Set<CriteriaPart['field']>([
  'q',
  'kind',
  'region',
  'place',
  'month',
  'nights',
  'theme',
]);

/** What a search is about, for the title of its page: 「京都・温泉」; null when nothing of that is set. */
export function subjectInWords(
  parts: readonly CriteriaPart[],
  calendar: BusinessCalendar,
): string | null {
  const named = parts
    .filter(({ field }) => inTitles.has(field))
    .slice(0, 4)
    .map((part) => partInWords(part, calendar));
  return named.length === 0 ? null : named.join('・');
}
