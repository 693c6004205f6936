import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { db } from '../system/db';
import { catalogueFile, goodRows, removeCatalogueFiles } from '../testing/catalogue-files';
import { scratchDatabase } from '../testing/scratch-database';
import { importCatalogue } from './import/import-catalogue';
import { listSoonDepartures } from './list-soon-departures';

const today = calendarDate('2026-11-20');
const codes = ['one', 'two', 'three', 'four'];
const departure = (tour_code: string, date: string) => ({
  ...goodRows.departures,
  tour_code,
  date,
  capacity: '10',
});

let drop: () => Promise<void>;
beforeAll(async () => {
  const scratch = await scratchDatabase('soon');
  drop = scratch.drop;
  process.env.DATABASE_URL = scratch.url;
  const departures = [
    ...codes.map((code) => departure(code, '2026-11-21')),
    departure('one', '2026-11-20'),
    departure('two', '2026-11-22'),
    departure('three', '2026-12-11'),
    departure('four', '2026-12-12'),
  ];
  const tours = codes.map((code) => ({ ...goodRows.tours, code }));
  const files = [catalogueFile('tours', tours), catalogueFile('departures', departures)];
  await importCatalogue(scratch.client, files, { today });
  await scratch.client.query(`UPDATE "Departure" SET decided = true`);
  await scratch.client.query(
    `UPDATE "Departure" SET sold = 10 WHERE id IN ('three.2026-11-21', 'four.2026-11-21')`,
  );
  await scratch.client.query(`UPDATE "Departure" SET decided = false WHERE id = 'two.2026-11-21'`);
});
afterAll(removeCatalogueFiles);
afterAll(async () => {
  await db().$disconnect();
  await drop();
});

test('まもなく出発: the nearest of each tour that is decided and has seats, from tomorrow to the last day of three weeks', async () => {
  const soon = await listSoonDepartures(today);
  expect(soon.map(({ code, date }) => [code, date])).toEqual([
    ['one', '2026-11-21'],
    ['two', '2026-11-22'],
    ['three', '2026-12-11'],
  ]);
});

test('many on the same day leave none of them out for a later one', async () => {
  await db().departure.updateMany({
    where: { departureDate: '2026-11-21' },
    data: { decided: true, sold: 0 },
  });
  const soon = await listSoonDepartures(today);
  expect(soon.map(({ date }) => date)).toEqual(codes.map(() => '2026-11-21'));
});
