import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { departureAreas, tourKinds, tourRegions, tourThemes } from '../catalogue/codes';
import { visibleText } from '../form/visible-text';
import { chosen, type FieldCheck, oneValue, wholeNumber } from './query-values';
import { readDates } from './read-search-dates';
import {
  nightsChoices,
  type SearchCriteria,
  type SearchField,
  searchFields,
  searchSorts,
} from './search-criteria';

const LONGEST_WORDS = 60;
const MOST_WORDS = 6;
const LONGEST_PLACE = 40;
const HIGHEST_YEN = 99_999_999;
const LARGEST_PARTY = 20;
const LAST_PAGE = 9_999;

/**
 * Reads criteria from a form's query. Nothing is refused as a whole: what makes no sense is left out and named in
 * `ignored`. Hand-written because the proxy asks it for every request.
 *
 * @param today the day in Japan: departures on it or before it are no longer sold
 */
export function searchCriteria(query: URLSearchParams, today: CalendarDate): SearchCriteria {
  const bad = new Set<SearchField>();
  const check: FieldCheck = (field, ok) => {
    if (!ok) bad.add(field);
  };
  const dates = readDates(query, today, check);
  const [min, max] = readPrices(query, check);
  const named = oneValue(query, 'ignored').split('.');
  const criteria = {
    words: readWords(query, check),
    kind: chosen(query, 'kind', tourKinds, check)[0] ?? null,
    regions: chosen(query, 'region', tourRegions, check),
    place: readPlace(query, check),
    ...dates,
    nights: chosen(query, 'nights', nightsChoices.map(String), check).map(Number),
    departures: chosen(query, 'departure', departureAreas, check),
    min,
    max,
    themes: chosen(query, 'theme', tourThemes, check),
    party: wholeNumber(query, 'party', 1, LARGEST_PARTY, check),
    sort: searchSorts.find((sort) => sort === oneValue(query, 'sort')) ?? 'recommended',
    page: readPage(query),
  };
  const ignored = searchFields.filter((field) => bad.has(field) || named.includes(field));
  return { ...criteria, ignored };
}

function readWords(query: URLSearchParams, check: FieldCheck): string[] {
  const raw = query.get('q') ?? '';
  const text = visibleText(raw.slice(0, 500))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  const words = [...new Set(text.split(' '))].filter((word) => /[\p{L}\p{N}]/u.test(word));
  const short = raw.length <= 500 && [...text].length <= LONGEST_WORDS;
  const fits = short && words.length <= MOST_WORDS && (text === '' || words.length > 0);
  check('q', fits);
  return fits ? words : [];
}

function readPlace(query: URLSearchParams, check: FieldCheck): string | null {
  const place = oneValue(query, 'place').replace(/[\p{C}\p{Z}]+/gu, ' ');
  const fits = place.length <= LONGEST_PLACE;
  check('place', fits);
  return fits && place !== '' ? place : null;
}

function readPrices(query: URLSearchParams, check: FieldCheck): [number | null, number | null] {
  const min = wholeNumber(query, 'min', 0, HIGHEST_YEN, check);
  const max = wholeNumber(query, 'max', 1, HIGHEST_YEN, check);
  const ordered = min === null || max === null || min <= max;
  check('max', ordered);
  return [min === 0 ? null : min, ordered ? max : null];
}

function readPage(query: URLSearchParams): number {
  const text = oneValue(query, 'page');
  return /^\d{1,4}$/.test(text) ? Math.min(Math.max(Number(text), 1), LAST_PAGE) : 1;
}
