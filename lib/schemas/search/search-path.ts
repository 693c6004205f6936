import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { searchCriteria } from './read-search-criteria';
import type { SearchCriteria } from './search-criteria';
import { searchQuery } from './search-link';

// Names of files are at most 255 bytes long, and a path may be kept as a file.
const LONGEST_SEGMENT = 100;

const written: Record<string, string> = {
  '%': '~',
  '&': '~~',
  '=': '~-',
  '+': '~20',
  '.': '~2E',
  '*': '~2A',
};

/**
 * Where the results for a query are kept, the day in Japan included: `/at/2026-11-20/search/q~-~E4~BA~AC`.
 * Only letters, digits and `-_~`, so that nothing on the way writes it differently.
 */
export function canonicalSearchPath(query: URLSearchParams, today: CalendarDate): string {
  const canonical = canonicalSearchQuery(query, today);
  const text = canonical.replace(/[%&=+.*]/g, (character) => written[character] ?? '');
  const segments = text.match(new RegExp(`.{1,${LONGEST_SEGMENT}}`, 'g')) ?? [];
  return ['/at', today, 'search', ...segments].join('/');
}

/** The one query by which these criteria are shown; any other spelling is led to it. */
export function canonicalSearchQuery(query: URLSearchParams, today: CalendarDate): string {
  return searchQuery(searchCriteria(query, today));
}

/** The criteria back from the segments of a path; null for segments that no query leads to. */
export function criteriaOfPath(
  segments: readonly string[],
  today: CalendarDate,
): SearchCriteria | null {
  const text = segments.join('');
  if (!/^[\w~-]*$/.test(text)) return null;
  const query = new URLSearchParams(
    text.replaceAll('~~', '&').replaceAll('~-', '=').replaceAll('~', '%'),
  );
  const criteria = searchCriteria(query, today);
  const same =
    canonicalSearchPath(query, today) === ['/at', today, 'search', ...segments].join('/');
  return same ? criteria : null;
}
