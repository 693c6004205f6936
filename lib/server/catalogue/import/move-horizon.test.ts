import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { jobs } from '../../jobs';
import { scratchDatabase } from '../../testing/scratch-database';
import { prepareCatalogue } from './prepare-catalogue';

const before = process.env.DATABASE_URL;
let client: Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  const scratch = await scratchDatabase('horizon');
  ({ client, drop } = scratch);
  // The job opens a connection of its own.
  process.env.DATABASE_URL = scratch.url;
  const today = calendarDate('2026-11-20');
  await prepareCatalogue(client, { folder: 'prisma/catalogue', today });
});
afterAll(async () => {
  process.env.DATABASE_URL = before;
  await drop();
});

const horizon = async () =>
  (
    await client.query(
      `SELECT max("departureDate") AS last, count(*)::int AS departures,
         count(*) FILTER (WHERE "departureDate" > '2028-05-20')::int AS beyond,
         max(sold) FILTER (WHERE "departureDate" > '2028-05-20') AS sold FROM "Departure"`,
    )
  ).rows[0];
const expand = (at: string) => jobs['expand-departures'].run(new Date(at));

test('the eighteen months move with the clock of a site that keeps running, once a day', async () => {
  expect(await horizon()).toMatchObject({ last: '2028-05-20', beyond: 0, sold: null });
  await expand('2026-11-20T23:59:59+09:00');
  expect(await horizon()).toMatchObject({ last: '2028-05-20', beyond: 0 });
  await expand('2026-12-20T00:00:00+09:00');
  const moved = await horizon();
  expect(moved).toMatchObject({ last: '2028-06-20', sold: 0 });
  expect(moved.beyond).toBeGreaterThan(100);
  await expand('2026-12-20T01:00:00+09:00');
  expect(await horizon()).toEqual(moved);
});
