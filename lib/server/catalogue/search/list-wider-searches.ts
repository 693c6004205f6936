import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type CriteriaPart, criteriaParts } from '@/lib/schemas/search/criteria-parts';
import type { SearchCriteria } from '@/lib/schemas/search/search-criteria';
import type { FoundTour } from './found-tour';
import { searchTours } from './search-tours';

const NEAR_SHOWN = 3;
const MOST_TRIED = 12;

export interface WiderSearch {
  /** The one criterion that is left out. */
  readonly part: CriteriaPart;
  readonly total: number;
  readonly tours: readonly FoundTour[];
}

/**
 * For a search without result: what leaving out one criterion would bring, the narrowest step first. Leaving out the
 * only one brings everything, which is near to nothing.
 */
export async function listWiderSearches(
  criteria: SearchCriteria,
  today: CalendarDate,
): Promise<WiderSearch[]> {
  const found: WiderSearch[] = [];
  const parts = criteriaParts(criteria);
  if (parts.length < 2) return [];
  for (const part of parts.slice(0, MOST_TRIED)) {
    const { total, tours } = await searchTours(part.without, today);
    if (total > 0) found.push({ part, total, tours: tours.slice(0, NEAR_SHOWN) });
  }
  return found.sort((a, b) => a.total - b.total);
}
