import { cacheLife, cacheTag } from 'next/cache';
import { calendarBetween } from '@/lib/rules/calendar/business-calendar';
import { addDays, type CalendarDate, dayOrNull } from '@/lib/rules/calendar/calendar-date';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { findTour, type TourDetail } from '@/lib/server/catalogue/find-tour';
import { type DepartureMonth, listDepartures } from '@/lib/server/catalogue/list-departures';
import { publicHolidays } from '@/lib/server/system/holidays';
import { termsOfTour } from '@/lib/server/terms/terms-of-kind';

/** Everything a tour page shows on one day, kept until the tour or its seats change. */
export async function loadTour(code: string, day: string) {
  'use cache';
  cacheTag(`tour:${code}`, 'catalogue');
  cacheLife('hours');
  const today = dayOrNull(day);
  const tour = today && (await findTour(code));
  if (!today || !tour?.published) return null;
  return loadedTour(tour, await listDepartures(code, today), today);
}

/** What the page shows of a tour and its departures; null where the day has no terms. */
export async function loadedTour(
  tour: TourDetail,
  months: readonly DepartureMonth[],
  today: CalendarDate,
) {
  const terms = await termsOfTour(tour, today);
  if (isRefusal(terms)) return null;
  return {
    tour,
    months,
    terms,
    today,
    calendar: calendarBetween(publicHolidays, addDays(today, -31), addDays(today, 800)),
  };
}

export type LoadedTour = NonNullable<Awaited<ReturnType<typeof loadTour>>>;
