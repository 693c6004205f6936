import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { type TourDetail, tourQuery } from '../catalogue/find-tour';
import { withCatalogueClient } from '../catalogue/import/catalogue-client';
import { duringImport } from '../catalogue/import/preview-import';
import { findUpload } from '../catalogue/import/uploads';
import { type DepartureMonth, monthsOf } from '../catalogue/list-departures';
import { type Departure, Prisma } from '../generated/prisma/client';

/** A tour and its departures as travelers would see them if an upload were taken in; null where it has no such tour. */
export async function previewTour(
  { id, code }: { readonly id: string; readonly code: string },
  at: Date,
): Promise<{
  readonly tour: TourDetail;
  readonly months: readonly DepartureMonth[];
  readonly today: CalendarDate;
} | null> {
  const upload = await findUpload(id, at);
  if (upload === null) return null;
  const today = dayInJapan(instant(at.getTime()));
  return withCatalogueClient((client) =>
    duringImport(client, upload.files, { today }, async () => {
      const ask = async <Row>({ text, values }: Prisma.Sql) =>
        (await client.query(text, [...values])).rows as Row[];
      const [found] = await ask<{ tour: TourDetail }>(tourQuery(code));
      if (found === undefined) return null;
      const departures = await ask<Departure>(Prisma.sql`
        SELECT * FROM "Departure" WHERE "tourCode" = ${code} AND "departureDate" >= ${today}
          AND status <> 'cancelled' ORDER BY "departureDate"`);
      return { tour: found.tour, months: monthsOf(departures, today), today };
    }),
  );
}
