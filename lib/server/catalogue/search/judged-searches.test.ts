import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { searchCriteria } from '@/lib/schemas/search/read-search-criteria';
import { db } from '../../system/db';
import { scratchDatabase } from '../../testing/scratch-database';
import { judgedSearches, shareFound } from '../../testing/search-evaluation';
import { prepareCatalogue } from '../import/prepare-catalogue';
import { listNearSearches } from './list-near-searches';
import { listWiderSearches } from './list-wider-searches';
import { searchTours } from './search-tours';

const today = calendarDate('2026-11-20');
const search = (q: string) => searchTours(searchCriteria(new URLSearchParams({ q }), today), today);
const codes = async (q: string) => (await search(q)).tours.map(({ code }) => code);

let drop: () => Promise<void>;
beforeAll(async () => {
  const scratch = await scratchDatabase('judged');
  drop = scratch.drop;
  process.env.DATABASE_URL = scratch.url;
  await prepareCatalogue(scratch.client, { folder: 'prisma/catalogue', today });
});
afterAll(async () => {
  await db().$disconnect();
  await drop();
});

test('of the tours that belong to more than 200 judged searches, 98 % stand on the first page', async () => {
  const judged = await judgedSearches(today);
  expect(judged.length).toBeGreaterThanOrEqual(200);
  expect(judged.filter(({ missed }) => missed.length > 0).map(({ query }) => query)).toEqual([]);
  expect(shareFound(judged)).toBeGreaterThanOrEqual(0.98);
});

describe('what is spelled in another way is found all the same', () => {
  test.each([
    ['髙山', '高山'],
    ['宮嶋', '宮島'],
    ['尾瀬が原', '尾瀬ヶ原'],
    ['尾瀬ケ原', '尾瀬ヶ原'],
    ['沖繩', '沖縄'],
    ['KYOTO', 'Kyōto'],
    ['tuwano', 'tsuwano'],
    ['さっぽろ', '札幌'],
    ['くさつ', '草津'],
    ['ise', 'いせ'],
    ['京都旅行', '京都'],
    ['蟹', 'カニ'],
  ])('%s and %s', async (typed, printed) => {
    const found = (await codes(typed)).sort();
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual((await codes(printed)).sort());
  });
});

test('蟹 are the crab tours, and not a walk on a beach with crabs', async () => {
  const found = await codes('蟹');
  expect(found[0]).toBe('kinosaki-amanohashidate-1n');
  expect(found).not.toContain('singapore-peranakan-garden-4n');
});

describe('holidays are days, everyday words filters', () => {
  test.each([
    ['年末年始', '2026-12-28', '2027-01-03'],
    ['お正月', '2026-12-30', '2027-01-03'],
    ['GW', '2027-04-28', '2027-05-06'],
    ['夏休み', '2027-07-20', '2027-08-31'],
    ['2月', '2027-02-01', '2027-02-28'],
  ])('%s', async (word, from, to) => {
    const { tours, readAs, total } = await search(word);
    expect(readAs.map(({ windows }) => windows)).toEqual([[{ from, to }]]);
    expect(total).toBeGreaterThan(0);
    for (const { next } of tours)
      for (const { date } of next) expect(date >= from && date <= to).toBe(true);
  });

  test('三連休 are the next runs of three days off', async () => {
    const [read] = (await search('三連休')).readAs;
    expect(read?.windows.slice(0, 3)).toEqual([
      { from: '2026-11-21', to: '2026-11-23' },
      { from: '2027-01-01', to: '2027-01-03' },
      { from: '2027-01-09', to: '2027-01-11' },
    ]);
  });

  test('a month that was chosen says more than a holiday in the words', async () => {
    const criteria = searchCriteria(new URLSearchParams('q=年末年始&month=2027-04'), today);
    const { readAs, tours } = await searchTours(criteria, today);
    expect(readAs).toEqual([]);
    expect(tours[0]?.next[0]?.date.slice(0, 7)).toBe('2027-04');
  });

  test('日帰り, 大阪発 and 海外旅行 are what the filters of that name find', async () => {
    const filtered = async (query: string) =>
      (await searchTours(searchCriteria(new URLSearchParams(query), today), today)).total;
    expect((await search('日帰り')).total).toBe(await filtered('nights=0'));
    expect((await search('大阪発')).total).toBe(await filtered('departure=osaka'));
    expect((await search('海外旅行')).total).toBe(await filtered('kind=package-overseas'));
  });
});

describe('a search that finds nothing offers what is near, and not all tours', () => {
  const near = async (q: string) => {
    const criteria = searchCriteria(new URLSearchParams({ q }), today);
    expect((await searchTours(criteria, today)).total).toBe(0);
    expect(await listWiderSearches(criteria, today)).toEqual([]);
    return (await listNearSearches(criteria, today)).map(({ why, instead }) => [why, instead]);
  };

  test.each([
    ['城先温泉', 'meant', '城崎温泉'],
    ['かなさわ', 'meant', '金沢'],
    ['kanasawa', 'meant', '金沢'],
    ['富良屋', 'meant', '富良野'],
    ['金沢駅前ビル', 'inside', '金沢'],
    ['稚内', 'region', 'hokkaido'],
    ['わっかない', 'region', 'hokkaido'],
  ])('%s', async (typed, why, instead) => {
    expect(await near(typed)).toContainEqual([why, instead]);
  });

  test('of what nobody knows nothing is near', async () => {
    expect(await near('ぬるぽがっ')).toEqual([]);
  });
});
