import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { DepartureArea, TourKind, TourRegion, TourTheme } from '../catalogue/codes';

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

/** Other criteria: the first page of them, nothing left out. */
export function changedCriteria(
  criteria: SearchCriteria,
  change: Partial<SearchCriteria>,
): SearchCriteria {
  return { ...criteria, page: 1, ignored: [], ...change };
}
