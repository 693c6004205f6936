import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { searchCriteria } from '@/lib/schemas/search/read-search-criteria';
import { db } from '../../system/db';
import { generatedCatalogue } from '../../testing/generated-catalogue';
import { referenceSearch } from '../../testing/reference-search';
import { scratchDatabase } from '../../testing/scratch-database';
import { indexTours } from '../import/index-tours';
import { searchTours } from './search-tours';
import { understand } from './understand';

const SEED = 20_261_121;
const today = calendarDate('2026-11-20');

const several = <T>(...values: T[]) => fc.subarray(values, { maxLength: 2 });
const perhaps = <T>(...values: T[]) => fc.subarray(values, { maxLength: 1 });

const filters = fc.record({
  q: perhaps(
    '京都',
    'きょうと',
    '温泉',
    '嵐山電車',
    '山',
    '京都 紅葉',
    'ｷｮｳﾄ・温泉',
    'ない',
    '京都旅行',
    'kyoto',
    '年末年始',
    '温泉バス',
  ),
  kind: perhaps('package-domestic', 'package-overseas'),
  region: several('kinki', 'tohoku', 'europe', 'okinawa'),
  place: perhaps('京都府', '京都', '宇治', 'ない'),
  month: perhaps('2026-11', '2026-12', '2027-02', '2028-10', '2028-12'),
  from: perhaps('2026-12-01', '2027-01-15'),
  to: perhaps('2026-12-20', '2027-02-01'),
  nights: several('0', '2', '3', '6'),
  departure: several('tokyo', 'osaka', 'fukuoka'),
  min: perhaps('15000', '58000'),
  max: perhaps('15000', '58000', '399999'),
  theme: several('onsen', 'snow', 'gourmet'),
  party: perhaps('1', '2', '5', '20'),
});
const view = fc.record({
  sort: perhaps('price', 'departure', 'nights'),
  page: perhaps('2', '3', '9'),
});

/** What a form may send: most filters left alone, so that most searches find something. */
const arbitraryQuery = fc
  .tuple(
    filters.chain((fields) => fc.subarray(Object.entries(fields), { maxLength: 5 })),
    view.map(Object.entries<string[]>),
  )
  .map((both) => both.flat().flatMap(([name, values]) => values.map((value) => [name, value])))
  .map((pairs) => new URLSearchParams(pairs).toString());

let drop: () => Promise<void>;
beforeAll(async () => {
  const scratch = await scratchDatabase('search_properties');
  drop = scratch.drop;
  process.env.DATABASE_URL = scratch.url;
  const { tours, departures } = generatedCatalogue(SEED, today);
  await db().tour.createMany({ data: tours });
  await db().departure.createMany({ data: departures });
  await indexTours(scratch.client, null);
});
afterAll(async () => {
  await db().$disconnect();
  await drop();
});

test('results, their order and every count are those of a plain slow search', async () => {
  const rows = { tours: await db().tour.findMany(), departures: await db().departure.findMany() };
  const drawn = await db().$queryRaw<{ code: string; nth: number }[]>`
    SELECT code, hashtext(code || ${today}) AS nth FROM "Tour"`;
  const lot = new Map(drawn.map(({ code, nth }) => [code, nth]));
  await fc.assert(
    fc.asyncProperty(arbitraryQuery, async (query) => {
      const criteria = searchCriteria(new URLSearchParams(query), today);
      const expected = referenceSearch(rows, understand(criteria, today), today, lot);
      const result = await searchTours(criteria, today);
      expect(result).toMatchObject(expected);
      expect(result.facets).toEqual(expected.facets);
    }),
    { seed: SEED, numRuns: 200, examples: [['']] },
  );
});
