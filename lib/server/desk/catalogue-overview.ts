import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { type CatalogueKind, catalogueKinds } from '@/lib/schemas/catalogue/catalogue-kind';
import type { ToursAsked } from '@/lib/schemas/staff/tour-list';
import { Prisma } from '../generated/prisma/client';
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

const TOURS_A_PAGE = 20;

/** The tours with their departures to come, those that have none first: something is missing there. One page of them. */
export async function listOverview({ words, page }: ToursAsked, at: Date) {
  const today = dayInJapan(instant(at.getTime()));
  const where = matching(words);
  const [counted, rows] = await Promise.all([
    db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM "Tour" t WHERE ${where}`,
    db().$queryRaw<OverviewTour[]>`
      SELECT t.code, t.title, t.published, t."departurePlace", count(d.id)::int AS departures, min(d."departureDate") AS next
      FROM "Tour" t LEFT JOIN "Departure" d
        ON d."tourCode" = t.code AND d."departureDate" > ${today} AND d.status <> 'cancelled'
      WHERE ${where}
      GROUP BY t.code ORDER BY (count(d.id) > 0), t.code
      LIMIT ${TOURS_A_PAGE} OFFSET ${(page - 1) * TOURS_A_PAGE}`,
  ]);
  const count = counted[0]?.count ?? 0;
  return { rows, count, pages: Math.ceil(count / TOURS_A_PAGE) };
}

function matching(words: string): Prisma.Sql {
  if (words === '') return Prisma.sql`true`;
  const part = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`(t.title ILIKE ${part} OR t."titleKana" ILIKE ${part} OR t.code ILIKE ${part})`;
}
