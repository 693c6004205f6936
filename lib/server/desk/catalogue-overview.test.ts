import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { castDeparture } from '../testing/fixtures';
import { listOverview } from './catalogue-overview';

afterAll(() => db().$disconnect());

const at = new Date('2026-07-01T11:00:00+09:00');

test('a tour is found by its code or a part of its title, on the page it is on', async () => {
  const { tourCode } = await castDeparture('stay', { departureDate: '2026-07-09' });
  const found = await listOverview({ words: tourCode.toUpperCase(), page: 1 }, at);
  expect(found.rows).toMatchObject([{ code: tourCode, departures: 1, next: '2026-07-09' }]);
  expect(found).toMatchObject({ count: 1, pages: 1 });
  expect((await listOverview({ words: tourCode, page: 2 }, at)).rows).toEqual([]);
});

test('what stands for any letters elsewhere is a letter here', async () => {
  expect((await listOverview({ words: '%', page: 1 }, at)).count).toBe(0);
  expect((await listOverview({ words: '_', page: 1 }, at)).count).toBe(0);
  expect((await listOverview({ words: '\\', page: 1 }, at)).count).toBe(0);
});
