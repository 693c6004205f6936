import { type CalendarDate, calendarDate } from '@/lib/rules/calendar-date';
import {
  type DepartureArea,
  departureAreas,
  type TourKind,
  type TourRegion,
  type TourTheme,
  tourKinds,
  tourRegions,
  tourThemes,
} from './catalogue/codes';

export const searchSorts = ['recommended', 'price', 'departure', 'nights'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** 0 is a day trip, the last one means "that many or more". */
export const nightsChoices = [0, 1, 2, 3, 4, 5, 6] as const;

/** The criteria a traveler can set, by the names of the form and of the shared link, in canonical order. */
export const searchFields = [
  'q',
  'kind',
  'region',
  'place',
  'month',
  'from',
  'to',
  'nights',
  'departure',
  'min',
  'max',
  'theme',
  'party',
] as const;
export type SearchField = (typeof searchFields)[number];

export interface SearchCriteria {
  /** Each must be found: in a title, a place or a text. */
  readonly words: readonly string[];
  readonly kind: TourKind | null;
  readonly regions: readonly TourRegion[];
  /** A prefecture, a country or a place by its name. */
  readonly place: string | null;
  /** `YYYY-MM`; never together with `from` or `to`. */
  readonly month: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly nights: readonly number[];
  readonly departures: readonly DepartureArea[];
  /** Yen an adult. */
  readonly min: number | null;
  readonly max: number | null;
  /** A tour must carry every one. */
  readonly themes: readonly TourTheme[];
  /** Seats wanted. */
  readonly party: number | null;
  readonly sort: SearchSort;
  readonly page: number;
  /** Criteria that could not be read or lie in the past, and were left out. */
  readonly ignored: readonly SearchField[];
}

export const noCriteria: SearchCriteria = {
  words: [],
  kind: null,
  regions: [],
  place: null,
  month: null,
  from: null,
  to: null,
  nights: [],
  departures: [],
  min: null,
  max: null,
  themes: [],
  party: null,
  sort: 'recommended',
  page: 1,
  ignored: [],
};

const LONGEST_WORDS = 60;
const MOST_WORDS = 6;
const LONGEST_PLACE = 40;
const HIGHEST_YEN = 99_999_999;
const LARGEST_PARTY = 20;
const LAST_PAGE = 9_999;
// A form holds a few dozen values; what comes after is nobody's criterion.
const MOST_VALUES = 60;

type Reader = (field: SearchField, ok: boolean) => void;

/**
 * Reads criteria from a form's query. Nothing is refused as a whole: what makes no sense is left out and named in
 * `ignored`. Hand-written because the proxy asks it for every request.
 *
 * @param today the day in Japan: departures on it or before it are no longer sold
 */
export function searchCriteria(query: URLSearchParams, today: CalendarDate): SearchCriteria {
  const bad = new Set<SearchField>();
  const check: Reader = (field, ok) => {
    if (!ok) bad.add(field);
  };
  const dates = readDates(query, today, check);
  const [min, max] = readPrices(query, check);
  const named = one(query, 'ignored').split('.');
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
    sort: searchSorts.find((sort) => sort === one(query, 'sort')) ?? 'recommended',
    page: readPage(query),
  };
  const ignored = searchFields.filter((field) => bad.has(field) || named.includes(field));
  return { ...criteria, ignored };
}

/** The canonical query, without its question mark: fixed order, defaults left out, empty for no criteria. */
export function searchQuery(criteria: SearchCriteria): string {
  const query = new URLSearchParams();
  const add = (name: string, values: readonly (string | number | null)[]) => {
    for (const value of values) if (value !== null) query.append(name, String(value));
  };
  if (criteria.words.length > 0) query.append('q', criteria.words.join(' '));
  add('kind', [criteria.kind]);
  add('region', criteria.regions);
  add('place', [criteria.place]);
  add('month', [criteria.month]);
  add('from', [criteria.from]);
  add('to', [criteria.to]);
  add('nights', criteria.nights);
  add('departure', criteria.departures);
  add('min', [criteria.min]);
  add('max', [criteria.max]);
  add('theme', criteria.themes);
  add('party', [criteria.party]);
  if (criteria.sort !== 'recommended') query.append('sort', criteria.sort);
  if (criteria.page > 1) query.append('page', String(criteria.page));
  if (criteria.ignored.length > 0) query.append('ignored', criteria.ignored.join('.'));
  return query.toString();
}

/** The link that is shown and shared for these criteria. */
export function searchHref(criteria: SearchCriteria): string {
  const query = searchQuery(criteria);
  return query === '' ? '/tours' : `/tours?${query}`;
}

/** Other criteria: the first page of them, nothing left out. */
export function changedCriteria(
  criteria: SearchCriteria,
  change: Partial<SearchCriteria>,
): SearchCriteria {
  return { ...criteria, page: 1, ignored: [], ...change };
}

function one(query: URLSearchParams, name: string): string {
  return (query.get(name) ?? '').slice(0, 500).normalize('NFKC').trim();
}

function many(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .slice(0, MOST_VALUES)
    .map((value) => value.slice(0, 100).normalize('NFKC').trim().toLowerCase())
    .filter((value) => value !== '');
}

function chosen<T extends string>(
  query: URLSearchParams,
  name: SearchField,
  choices: readonly T[],
  check: Reader,
): T[] {
  const given = many(query, name);
  const found = choices.filter((choice) => given.includes(choice));
  check(name, new Set(given).size === found.length);
  return found;
}

function readWords(query: URLSearchParams, check: Reader): string[] {
  const raw = query.get('q') ?? '';
  const text = raw
    .slice(0, 500)
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

function readPlace(query: URLSearchParams, check: Reader): string | null {
  const place = one(query, 'place').replace(/[\p{C}\p{Z}]+/gu, ' ');
  const fits = place.length <= LONGEST_PLACE;
  check('place', fits);
  return fits && place !== '' ? place : null;
}

function wholeNumber(
  query: URLSearchParams,
  name: SearchField,
  least: number,
  most: number,
  check: Reader,
): number | null {
  const text = one(query, name).replace(/[,、円名人\s]/g, '');
  if (text === '') return null;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  const fits = number >= least && number <= most;
  check(name, fits);
  return fits ? number : null;
}

function readPrices(query: URLSearchParams, check: Reader): [number | null, number | null] {
  const min = wholeNumber(query, 'min', 0, HIGHEST_YEN, check);
  const max = wholeNumber(query, 'max', 1, HIGHEST_YEN, check);
  const ordered = min === null || max === null || min <= max;
  check('max', ordered);
  return [min === 0 ? null : min, ordered ? max : null];
}

function readDay(query: URLSearchParams, name: 'from' | 'to', check: Reader): CalendarDate | null {
  const text = one(query, name);
  if (text === '') return null;
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  try {
    const [, year, month = '', day = ''] = parts ?? [];
    return calendarDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  } catch {
    check(name, false);
    return null;
  }
}

function readDates(query: URLSearchParams, today: CalendarDate, check: Reader) {
  const from = readDay(query, 'from', check);
  const to = readDay(query, 'to', check);
  const ordered = to === null || (to > today && (from === null || from <= to));
  check('to', ordered);
  const start = from !== null && from > today ? from : null;
  const end = ordered ? to : null;
  const month = one(query, 'month');
  const fits = /^[2-9]\d{3}-(0[1-9]|1[0-2])$/.test(month) && month >= today.slice(0, 7);
  check('month', month === '' || fits);
  const whole = fits && start === null && end === null;
  return { month: whole ? month : null, from: start, to: end };
}

function readPage(query: URLSearchParams): number {
  const text = one(query, 'page');
  return /^\d{1,4}$/.test(text) ? Math.min(Math.max(Number(text), 1), LAST_PAGE) : 1;
}
