import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { findTour } from '@/lib/server/catalogue/find-tour';
import { listDepartures } from '@/lib/server/catalogue/list-departures';
import { termsOfTour } from '@/lib/server/terms/terms-of-kind';

/** The tour a fee is asked for, with its departures and the terms in force; null when there is none. */
export async function findAskedTour(code: string, at: Date) {
  const today = dayInJapan(instant(at.getTime()));
  const tour = /^[a-z0-9-]{1,80}$/.test(code) ? await findTour(code) : null;
  if (tour === null) return null;
  const terms = await termsOfTour(tour, today);
  if (isRefusal(terms)) return null;
  const months = await listDepartures(code, today);
  return { tour, terms, today, departures: months.flatMap((month) => month.departures) };
}

export type AskedTour = NonNullable<Awaited<ReturnType<typeof findAskedTour>>>;
