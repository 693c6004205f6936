import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { scratchDatabase } from '../../testing/scratch-database';
import { clearSample } from './clear-sample';
import { prepareCatalogue } from './prepare-catalogue';

const folder = path.resolve('prisma/catalogue');
const today = calendarDate('2026-11-20');
const noon = new Date('2026-11-20T12:00:00+09:00');
const TOUR = 'kyoto-kids-railway-2n';
let client: Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ client, drop } = await scratchDatabase('clear'));
  await prepareCatalogue(client, { folder, today });
});
afterAll(() => drop());

const count = async (table: string) =>
  (await client.query(`SELECT count(*)::int AS n FROM "${table}"`)).rows[0]?.n;

async function hold(expiresAt: Date, state = 'held') {
  const id = randomUUID();
  await client.query(
    `INSERT INTO "SeatHold" (id, "departureId", seats, state, "createdAt", "expiresAt")
     SELECT $1, id, 2, $2, $3, $4 FROM "Departure" WHERE "tourCode" = $5 ORDER BY id LIMIT 1`,
    [id, state, noon, expiresAt, TOUR],
  );
  return id;
}

test('with an application being written nothing goes, and the tour is named', async () => {
  const before = await count('Tour');
  const id = await hold(new Date(noon.getTime() + 1));
  expect(await clearSample(client, { folder, at: noon })).toEqual({
    kind: 'in-use',
    tours: [expect.objectContaining({ code: TOUR, bookings: 0, applications: 1, notices: 0 })],
  });
  expect(await count('Tour')).toBe(before);
  await client.query('UPDATE "SeatHold" SET "expiresAt" = $2 WHERE id = $1', [id, noon]);
});

test('with a departure that was called off nothing goes, though nobody had booked it', async () => {
  const staff = randomUUID();
  await client.query(
    `INSERT INTO "StaffMember" (id, name, email, role, "passwordHash", "createdAt") VALUES ($1, '見本', 'c@d.example', 'manager', '', now())`,
    [staff],
  );
  await client.query(
    `INSERT INTO "DepartureCallOff" ("departureId", reason, explanation, participants, "staffId", "calledOffAt")
     SELECT id, 'force-majeure', '台風', 0, $1, $2 FROM "Departure" WHERE "tourCode" = $3 ORDER BY id LIMIT 1`,
    [staff, noon, TOUR],
  );
  expect(await clearSample(client, { folder, at: noon })).toEqual({
    kind: 'in-use',
    tours: [expect.objectContaining({ code: TOUR, bookings: 0, notices: 1 })],
  });
  // What is append-only goes from this test's own database alone.
  await client.query('ALTER TABLE "DepartureCallOff" DISABLE TRIGGER USER');
  await client.query('DELETE FROM "DepartureCallOff"');
  await client.query('ALTER TABLE "DepartureCallOff" ENABLE TRIGGER USER');
});

test('the sample goes with its departures and ended holds; what the agency wrote over stays', async () => {
  const staff = randomUUID();
  await client.query(
    `INSERT INTO "StaffMember" (id, name, email, role, "passwordHash", "createdAt") VALUES ($1, '見本', 'a@b.example', 'manager', '', now())`,
    [staff],
  );
  await client.query(
    `INSERT INTO "TourVersion" ("tourCode", version, at, "staffId", content) VALUES ('hiroshima-miyajima-1n', 2, now(), $1, '{}')`,
    [staff],
  );
  const tours = await count('Tour');
  expect(await clearSample(client, { folder, at: noon })).toEqual({
    kind: 'cleared',
    removed: tours - 1,
    own: ['hiroshima-miyajima-1n'],
  });
  expect(await count('Tour')).toBe(1);
  expect(await count('SeatHold')).toBe(0);
});

test('neither the next start nor the next day brings the sample back', async () => {
  await prepareCatalogue(client, { folder, today: calendarDate('2026-11-21') });
  expect(await count('Tour')).toBe(1);
  expect(await clearSample(client, { folder, at: noon })).toMatchObject({ removed: 0 });
});
