import 'server-only';
import type { Client } from 'pg';
import { termsVersion } from '@/lib/terms/terms-of';

/** One departure among them whose travelers all consented that the inn gets their names. */
export const LISTED_DEPARTURE = 'tour-1.2026-12-10';
export const INN = {
  ...{ recipientClass: 'hotel', name: '湖畔の宿', country: 'JP' },
  items: ['name', 'kana', 'age', 'sex'],
};

const trip = { title: '湖をめぐる旅', page: '', tag: '', recipients: [INN], options: [] };

/**
 * What a desk has to do beside a million bookings, on 20 November 2026: trips that are over, contracts with their documents,
 * 2,000 applications to answer, every departure with its seats, one of them with five hundred travelers.
 */
export async function busyDesk(client: Client): Promise<void> {
  await client.query("SET session_replication_role = 'replica'");
  await client.query(
    `UPDATE "Booking" SET "formedAt" = x.at, "appliedAt" = x.at, "startsAt" = ("departureDate" || 'T08:30:00+09:00')::timestamptz,
       status = CASE WHEN "departureDate" < '2026-11-20' THEN 'completed' ELSE 'contracted' END
     FROM (SELECT id AS of, '2026-11-20T12:00:00+09:00'::timestamptz - substr(reference, 3)::int % 200 * interval '1 day' AS at
       FROM "Booking") x WHERE id = x.of`,
  );
  await client.query(
    `UPDATE "Booking" SET status = 'applied', "formedAt" = NULL, "acceptedAt" = NULL,
       "answerBy" = '2026-11-20T12:00:00+09:00'::timestamptz + substr(reference, 3)::int % 72 * interval '1 hour'
     WHERE id IN (SELECT id FROM "Booking" WHERE "departureDate" > '2027-01-01' ORDER BY reference LIMIT 2000)`,
  );
  await client.query(
    `INSERT INTO "Document" (id, "bookingId", kind, title, content, sha256, "createdAt")
     SELECT gen_random_uuid(), id, kind, '', '[]', '', now() FROM "Booking", unnest('{contract,final-itinerary}'::text[]) kind
     WHERE status = 'contracted' AND (kind = 'contract' OR "departureDate" < '2026-12-10')`,
  );
  await client.query(
    `INSERT INTO "Departure" (id, "tourCode", "departureDate", "returnDate", "startsAt", "priceTable", "lowestAdultYen",
       capacity, sold, origin)
     SELECT "departureId", min("tourCode"), right("departureId", 10), right("departureId", 10),
       (right("departureId", 10) || 'T08:30:00+09:00')::timestamptz, '{}', 50000, 1000, count(*) % 12, 'pattern'
     FROM "PackageBooking" GROUP BY "departureId" ON CONFLICT DO NOTHING`,
  );
  await fiveHundred(client);
  for (const table of ['Booking', 'Document', 'Departure', 'ConsentEvent']) {
    await client.query(`VACUUM ANALYZE "${table}"`);
  }
}

async function fiveHundred(client: Client): Promise<void> {
  const terms = JSON.stringify(termsVersion('web-card-domestic', '1'));
  await client.query(
    `UPDATE "PackageBooking" SET "departureId" = $1, "tourCode" = 'tour-1' WHERE "bookingId" IN
       (SELECT id FROM "Booking" WHERE status = 'contracted' AND "departureDate" = '2026-12-10' ORDER BY reference LIMIT 200)`,
    [LISTED_DEPARTURE],
  );
  await client.query(
    `UPDATE "Booking" SET "termsSnapshot" = $2, "tripSnapshot" = $3
     WHERE id IN (SELECT "bookingId" FROM "PackageBooking" WHERE "departureId" = $1)`,
    [LISTED_DEPARTURE, terms, JSON.stringify(trip)],
  );
  await client.query(
    `INSERT INTO "ConsentEvent" SELECT row_number() OVER (), t."bookingId", t.id, 'consent.granted', 'third-party-travel', '1',
       '', now(), '', '', t.id::text
     FROM "Traveler" t JOIN "PackageBooking" p ON p."bookingId" = t."bookingId" WHERE p."departureId" = $1`,
    [LISTED_DEPARTURE],
  );
}
