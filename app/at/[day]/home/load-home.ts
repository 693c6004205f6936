import { cacheLife, cacheTag } from 'next/cache';
import { type CalendarDate, calendarDate } from '@/lib/rules/calendar-date';
import { noCriteria } from '@/lib/schemas/search-criteria';
import { listSoonDepartures } from '@/lib/server/queries/list-soon-departures';
import { searchTours } from '@/lib/server/queries/search-tours';
import { seasonOf } from '@/lib/server/search/season-of';

const SEASON_TOURS = 6;

/** What the front page shows on a day; null for a text that is no day. */
export async function loadHome(day: string) {
  'use cache';
  cacheLife('minutes');
  const today = dayOrNull(day);
  if (today === null) return null;
  const { total, tours, facets } = await searchTours(noCriteria, today);
  const soon = await listSoonDepartures(today);
  const shown = tours.slice(0, SEASON_TOURS);
  cacheTag('catalogue', ...[...shown, ...soon].map((tour) => `tour:${tour.code}`));
  return { season: seasonOf(today), total, tours: shown, facets, soon };
}

function dayOrNull(day: string): CalendarDate | null {
  try {
    return calendarDate(day);
  } catch {
    return null;
  }
}
