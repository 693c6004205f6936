import { cacheLife, cacheTag } from 'next/cache';
import { dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { criteriaOfPath } from '@/lib/schemas/search/search-path';
import { listNearSearches } from '@/lib/server/catalogue/search/list-near-searches';
import {
  listWiderSearches,
  type WiderSearch,
} from '@/lib/server/catalogue/search/list-wider-searches';
import { searchTours } from '@/lib/server/catalogue/search/search-tours';

/** The results a path stands for, kept until the catalogue or the seats of a tour in it change; null for no such path. */
export async function loadSearch(day: string, segments: readonly string[]) {
  'use cache';
  cacheLife('minutes');
  const today = dayOrNull(day);
  const criteria = today && criteriaOfPath(segments, today);
  if (!today || !criteria) return null;
  const result = await searchTours(criteria, today);
  const empty = result.total === 0;
  const near = empty ? await listNearSearches(criteria, today) : [];
  const wider: WiderSearch[] = empty ? await listWiderSearches(criteria, today) : [];
  const beside = [...near, ...wider].flatMap(({ tours }) => tours);
  cacheTag('catalogue', ...[...result.tours, ...beside].map((tour) => `tour:${tour.code}`));
  return { today, criteria: { ...criteria, page: result.page }, result, near, wider };
}
