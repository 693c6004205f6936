import { cacheLife, cacheTag } from 'next/cache';
import { fromManyRegions } from '@/components/travel/from-many-regions';
import { addDays, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { noCriteria } from '@/lib/schemas/search/search-criteria';
import { listSoonDepartures } from '@/lib/server/catalogue/list-soon-departures';
import { USUAL_LEAD_DAYS } from '@/lib/server/catalogue/search/search-order';
import { searchTours } from '@/lib/server/catalogue/search/search-tours';
import { seasonOf } from '@/lib/server/catalogue/search/season-of';

/** What the front page shows on a day; null for a text that is no day. */
export async function loadHome(day: string) {
  'use cache';
  cacheLife('minutes');
  const today = dayOrNull(day);
  if (today === null) return null;
  const { total, tours, facets } = await searchTours(noCriteria, today);
  const soon = await listSoonDepartures(today);
  const shown = fromManyRegions(tours);
  cacheTag('catalogue', ...[...shown, ...soon].map((tour) => `tour:${tour.code}`));
  return { season: seasonOf(addDays(today, USUAL_LEAD_DAYS)), total, tours: shown, facets, soon };
}
