import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { type CatalogueKind, catalogueKinds } from '@/lib/schemas/catalogue/catalogue-kind';
import { db } from '../system/db';

/** How many rows of each kind an export would hold. */
export async function countCatalogue(): Promise<readonly { kind: CatalogueKind; rows: number }[]> {
  const tables = {
    tours: () => db().tour.count(),
    itinerary: () => db().itineraryDay.count(),
    patterns: () => db().departurePattern.count(),
    options: () => db().priceOption.count(),
    recipients: () => db().recipient.count(),
    departures: () => db().departure.count(),
  } satisfies Record<CatalogueKind, () => Promise<number>>;
  return Promise.all(catalogueKinds.map(async (kind) => ({ kind, rows: await tables[kind]() })));
}

export interface OverviewTour {
  readonly code: string;
  readonly title: string;
  readonly departurePlace: string;
  /** Departures after today that are not called off. */
  readonly departures: number;
  readonly next: string | null;
  readonly published: boolean;
}

/** Every tour with its departures to come, those that have none first: something is missing there. */
export async function listOverview(at: Date): Promise<readonly OverviewTour[]> {
  const today = dayInJapan(instant(at.getTime()));
  return db().$queryRaw<OverviewTour[]>`
    SELECT t.code, t.title, t.published, t."departurePlace", count(d.id)::int AS departures, min(d."departureDate") AS next
    FROM "Tour" t LEFT JOIN "Departure" d
      ON d."tourCode" = t.code AND d."departureDate" > ${today} AND d.status <> 'cancelled'
    GROUP BY t.code ORDER BY (count(d.id) > 0), t.code LIMIT 500`;
}
