import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { addBenchTours } from './bookings/bench-tours';
import {
  type BookingRun,
  confirmation,
  rateRow,
  timedBookings,
  wholeBooking,
} from './bookings/booking-times';
import { confirm, fillIn, LAST_REQUESTS, REQUESTS, type Trip } from './bookings/journey';
import { recordBooking } from './bookings/record-booking';
import { replayedBookings } from './bookings/replayed-bookings';
import { needed } from './needed';
import { printTable } from './table.mjs';

/**
 * Confirmed bookings per second through the site, against the statements it sends for them, sent without it.
 * Wants SITE_URL, DATABASE_URL and APP_SECRET of a running site, and ADMIN_URL, where databases may be created.
 */
const RUNS = Number(process.env.RUNS ?? 5);
const BOOKINGS = Number(process.env.BOOKINGS ?? 40);
const REPLAYED = BOOKINGS * 5;
const CLIENTS = 8;
const TOURS = 16;

const siteUrl = needed('SITE_URL');
const today = dayInJapan(instant(Date.now()));
const batch = `bench-${randomBytes(4).toString('hex')}`;
const codes = Array.from({ length: TOURS }, (_, at) => `${batch}-${at}`);
const database = new Client({ connectionString: needed('DATABASE_URL') });
await database.connect();
const plain = await replayedBookings(needed('ADMIN_URL'), codes, today);

async function checkConfirmed(client: Client, expected: number): Promise<void> {
  const { rows } = await client.query(
    `SELECT count(*)::int AS bookings FROM "Booking" b JOIN "PackageBooking" p ON p."bookingId" = b.id WHERE p."tourCode" = ANY ($1) AND status = 'contracted'`,
    [codes],
  );
  if (rows[0].bookings !== expected) {
    throw new Error(`${rows[0].bookings} bookings confirmed instead of ${expected}`);
  }
}

try {
  const [recorded] = await addBenchTours(database, [`${batch}-recorded`], today);
  const trips = await addBenchTours(database, codes, today);
  const script = await recordBooking(needed('DATABASE_URL'), recorded as Trip);
  const throughSite = (count: number) =>
    timedBookings(
      { clients: CLIENTS, count },
      (number) => fillIn(siteUrl, trips[number % trips.length] as Trip),
      confirm,
    );
  const withoutSite = (count: number) => plain.run(script, { clients: CLIENTS, count });

  await throughSite(CLIENTS);
  await withoutSite(CLIENTS);
  const runs: BookingRun[] = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push({ site: await throughSite(BOOKINGS), plain: await withoutSite(REPLAYED) });
  }
  await checkConfirmed(database, CLIENTS + RUNS * BOOKINGS);
  await checkConfirmed(plain.client, CLIENTS + RUNS * REPLAYED);

  const whole = {
    name: 'first page to contract',
    requests: REQUESTS,
    statements: script.fillIn.length + script.confirm.length,
  };
  const last = {
    name: 'payment and done page',
    requests: LAST_REQUESTS,
    statements: script.confirm.length,
  };
  printTable(
    `Confirmed bookings per second, ${RUNS} runs of ${BOOKINGS} bookings (pg: ${REPLAYED}), ${CLIENTS} clients, medians (no aim set)
Through the site: forms posted over HTTP as without JavaScript. Same SQL: what the site sends for one such booking, recorded
in this run and sent again with fresh keys through pg, without the site, to another database of the same server.`,
    [rateRow(runs, whole, wholeBooking), rateRow(runs, last, confirmation)],
  );
} finally {
  await database.query(`UPDATE "Departure" SET status = 'closed' WHERE "tourCode" LIKE $1`, [
    `${batch}-%`,
  ]);
  await database.end();
  await plain.drop();
}
