import path from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { scratchDatabase } from '../../testing/scratch-database';
import { prepareCatalogue } from './prepare-catalogue';
import { sampleSales } from './sample-sales';

const folder = path.resolve('prisma/catalogue');
const today = calendarDate('2026-11-20');
let client: Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ client, drop } = await scratchDatabase('prepare'));
});
afterAll(() => drop());

const figures = async () =>
  (
    await client.query(
      `SELECT count(*)::int AS all, count(*) FILTER (WHERE sold = capacity)::int AS full,
         count(*) FILTER (WHERE capacity - sold BETWEEN 1 AND 4)::int AS few,
         count(*) FILTER (WHERE NOT decided)::int AS undecided FROM "Departure"`,
    )
  ).rows[0];

test('the shipped sample comes in whole, with at least four thousand departures of every state', async () => {
  const done = await prepareCatalogue(client, { folder, today });
  expect(done.departures).toBeGreaterThanOrEqual(4_000);
  const { all, full, few, undecided } = await figures();
  expect(full / all).toBeGreaterThan(0.04);
  expect(few / all).toBeGreaterThan(0.06);
  expect(undecided / all).toBeGreaterThan(0.2);
  expect(undecided / all).toBeLessThan(0.5);
});

test('the second start changes nothing', async () => {
  const before = await figures();
  expect(await prepareCatalogue(client, { folder, today })).toMatchObject({
    sample: null,
    added: 0,
  });
  expect(await figures()).toEqual(before);
});

test('the next day adds what has come into sight and moves nothing', async () => {
  const rows = () =>
    client.query('SELECT id, "startsAt", sold FROM "Departure" WHERE id = ANY($1) ORDER BY id', [
      ids,
    ]);
  const { rows: some } = await client.query<{ id: string }>(
    'SELECT id FROM "Departure" ORDER BY id LIMIT 500',
  );
  const ids = some.map((row) => row.id);
  const before = (await rows()).rows;
  const done = await prepareCatalogue(client, { folder, today: calendarDate('2026-11-27') });
  expect(done.added).toBeGreaterThan(10);
  expect(done.sample).toBeNull();
  expect((await rows()).rows).toEqual(before);
});

test('an agency’s own change of a sample tour outlives the next start', async () => {
  await client.query(
    `UPDATE "Tour" SET title = 'みなもの旅' WHERE code = (SELECT min(code) FROM "Tour")`,
  );
  await prepareCatalogue(client, { folder, today });
  const { rowCount } = await client.query(`SELECT FROM "Tour" WHERE title = 'みなもの旅'`);
  expect(rowCount).toBe(1);
});

test('a tour and day always begin with the same seats sold', () => {
  const one = { tourCode: 'kyoto-one', date: '2027-01-15', capacity: 30, minimumParticipants: 8 };
  expect(sampleSales(one)).toEqual(sampleSales({ ...one }));
  for (let day = 10; day < 29; day++) {
    const { sold, decided } = sampleSales({ ...one, date: `2027-02-${day}` });
    expect(sold).toBeLessThanOrEqual(30);
    expect(decided).toBe(sold >= 8);
  }
});
