import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import type * as termsOf from '@/lib/terms/terms-of';
import { catalogueFile, goodRows, removeCatalogueFiles } from '../../testing/catalogue-files';
import { scratchDatabase } from '../../testing/scratch-database';
import { importCatalogue } from './import-catalogue';

// No shipped file is for one kind of trip alone.
vi.mock('@/lib/terms/terms-of', async (original) => {
  const { listTerms, ...rest } = await original<typeof termsOf>();
  const stays = listTerms().map((terms) => ({
    ...terms,
    cancellation: { ...terms.cancellation, trips: ['stay'] },
  }));
  return { ...rest, listTerms: () => stays };
});

let client: Client;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ client, drop } = await scratchDatabase('trips'));
});
afterAll(() => drop());
afterAll(removeCatalogueFiles);

const bringIn = (row: Readonly<Record<string, string>>) =>
  importCatalogue(client, [catalogueFile('tours', [row])], { today: calendarDate('2026-11-20') });

test('a day trip cannot name terms that are for stays; a stay can', async () => {
  const dayTrip = { ...goodRows.tours, nights: '0', day_trip: 'true', rooms: 'false' };
  await expect(bringIn(dayTrip)).rejects.toMatchObject({
    rows: [{ line: 2, column: 'terms_id', fault: ['terms-of-other-trips', 'web-card-domestic'] }],
  });
  expect((await bringIn(goodRows.tours)).kinds).toMatchObject([{ added: 1 }]);
});
