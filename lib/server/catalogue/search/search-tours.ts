import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { SearchCriteria } from '@/lib/schemas/search/search-criteria';
import { db } from '../../system/db';
import { type FoundRow, type FoundTour, foundTour } from './found-tour';
import { overviewQuery, planSettings, TOURS_A_PAGE } from './overview-query';
import type { ReadWord } from './sought';
import { understand } from './understand';

export type Counts = Readonly<Record<string, number>>;

/** How many tours each answer to a filter would leave, the other filters applied. */
export interface SearchFacets {
  readonly kind: Counts;
  readonly region: Counts;
  /** By prefecture or country. */
  readonly place: Counts;
  readonly nights: Counts;
  readonly departure: Counts;
  readonly theme: Counts;
  /** By `YYYY-MM`. */
  readonly month: Counts;
  /** By the position of the band. */
  readonly price: Counts;
  /** By the number of seats wanted. */
  readonly party: Counts;
}

export interface SearchResult {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly tours: readonly FoundTour[];
  readonly facets: SearchFacets;
  /** The words that were read as days. */
  readonly readAs: readonly ReadWord[];
}

interface Overview {
  readonly total: number;
  readonly tours: readonly FoundRow[] | null;
  readonly facets: { readonly [K in keyof SearchFacets]: Counts | null };
}

/**
 * The tours that meet the criteria with at least one departure still on sale, a page of them, and the counts for every
 * filter. A page beyond the last is the last.
 *
 * @param today the day in Japan
 */
export async function searchTours(
  criteria: SearchCriteria,
  today: CalendarDate,
): Promise<SearchResult> {
  const sought = understand(criteria, today);
  const [, [overview]] = await db().$transaction([
    db().$executeRaw(planSettings),
    db().$queryRaw<[Overview]>(overviewQuery(sought, today)),
  ]);
  const { total, tours, facets } = overview;
  const pages = Math.max(1, Math.ceil(total / TOURS_A_PAGE));
  return {
    total,
    page: Math.min(criteria.page, pages),
    pages,
    readAs: sought.readAs,
    tours: (tours ?? []).map((row) => foundTour(row, today)),
    facets: {
      kind: facets.kind ?? {},
      region: facets.region ?? {},
      place: facets.place ?? {},
      nights: facets.nights ?? {},
      departure: facets.departure ?? {},
      theme: facets.theme ?? {},
      month: facets.month ?? {},
      price: facets.price ?? {},
      party: facets.party ?? {},
    },
  };
}
