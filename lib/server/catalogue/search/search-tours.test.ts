import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { searchCriteria } from '@/lib/schemas/search/read-search-criteria';
import { db } from '../../system/db';
import { catalogueFile, goodRows, removeCatalogueFiles } from '../../testing/catalogue-files';
import { scratchDatabase } from '../../testing/scratch-database';
import { importCatalogue } from '../import/import-catalogue';
import { listWiderSearches } from './list-wider-searches';
import { searchTours } from './search-tours';

const today = calendarDate('2026-11-20');
const read = (query: string) => searchCriteria(new URLSearchParams(query), today);
const search = (query: string) => searchTours(read(query), today);
const codes = async (query: string) => (await search(query)).tours.map((tour) => tour.code).sort();

const tour = (code: string, change: Record<string, string>) => ({
  ...goodRows.tours,
  code,
  ...change,
});
const cast = [
  tour('kyoto', {}),
  tour('uji', {
    title: '宇治の茶畑 日帰り',
    title_kana: 'うじのちゃばたけ ひがえり',
    catch: '京都から電車で20分',
    description: '茶師の話を聞きます。',
    places: '宇治',
    places_kana: 'うじ',
    nights: '0',
    day_trip: 'true',
    rooms: 'false',
    departure_place: '新大阪駅',
    departure_area: 'osaka',
    themes: 'gourmet',
    lodging: '',
    transport: '在来線',
  }),
  tour('ginzan', {
    title: '銀山温泉 雪の夜',
    title_kana: 'ぎんざんおんせん ゆきのよる',
    catch: 'ガス灯と雪',
    description: 'Ｗｉ－Ｆｉのある宿です。',
    region: 'tohoku',
    places: '銀山温泉',
    places_kana: 'ぎんざんおんせん',
    prefecture_or_country: '山形県',
    themes: 'onsen|snow',
    nights: '1',
    lodging: '灯の宿',
    season_hero: 'winter',
  }),
  tour('paris', {
    kind: 'package-overseas',
    title: 'パリの冬',
    title_kana: 'ぱりのふゆ',
    catch: '美術館を巡る',
    description: 'セーヌ川のほとりに泊まります。',
    region: 'europe',
    places: 'パリ',
    places_kana: 'ぱり',
    prefecture_or_country: 'フランス',
    countries: 'FR',
    themes: 'art|gourmet',
    nights: '5',
    terms_id: 'standard-overseas',
    lodging: '左岸のホテル',
  }),
];

const departure = (
  tour_code: string,
  date: string,
  price: string,
  capacity: string,
  alone = false,
) => ({
  ...goodRows.departures,
  tour_code,
  date,
  adult_1: alone ? price : '',
  adult_2: alone ? '' : price,
  adult_3: '',
  adult_4: '',
  capacity,
});

let drop: () => Promise<void>;
beforeAll(async () => {
  const scratch = await scratchDatabase('search');
  drop = scratch.drop;
  process.env.DATABASE_URL = scratch.url;
  const departures = [
    departure('kyoto', '2026-12-05', '58000', '30'),
    departure('kyoto', '2027-01-15', '48000', '2'),
    departure('uji', '2026-12-20', '9800', '20', true),
    departure('ginzan', '2027-01-16', '39800', '10'),
    departure('ginzan', '2027-02-06', '45800', '10'),
    departure('paris', '2027-02-10', '398000', '16'),
    departure('paris', '2026-11-20', '298000', '16'),
  ];
  const files = [catalogueFile('tours', cast), catalogueFile('departures', departures)];
  await importCatalogue(scratch.client, files, { today });
  await scratch.client.query(
    `UPDATE "Departure" SET sold = 9, decided = true WHERE id = 'ginzan.2027-01-16'`,
  );
  await scratch.client.query(`UPDATE "Departure" SET sold = 10 WHERE id = 'ginzan.2027-02-06'`);
});
afterAll(removeCatalogueFiles);
afterAll(async () => {
  await db().$disconnect();
  await drop();
});

describe('words', () => {
  test.each([
    ['京都', ['kyoto', 'uji']],
    ['きょうと', ['kyoto', 'uji']],
    ['キョウト', ['kyoto', 'uji']],
    ['ｷｮｳﾄ', ['kyoto', 'uji']],
    ['温泉', ['ginzan']],
    ['おんせん', ['ginzan']],
    ['雪', ['ginzan']],
    ['wi-fi', ['ginzan']],
    ['ＷＩＦＩ', ['ginzan']],
    ['パリ', ['paris']],
    ['ぱり', ['paris']],
    ['フランス', ['paris']],
    ['関西', ['kyoto', 'uji']],
    ['京都 紅葉', ['kyoto']],
    ['京都　パリ', []],
    // Both pairs stand in the texts, the word itself does not.
    ['京都電車で', []],
    ["'; DROP TABLE --", []],
    ['100%_\\', []],
  ])('%s', async (words, expected) => {
    expect(await codes(new URLSearchParams({ q: words }).toString())).toEqual(expected);
  });

  test('a tour named after the word stands before one that mentions it', async () => {
    const { tours } = await search('q=宇治');
    expect(tours[0]?.code).toBe('uji');
    expect((await search('q=京都')).tours[0]?.code).toBe('kyoto');
  });
});

describe('criteria', () => {
  test.each([
    ['', ['ginzan', 'kyoto', 'paris', 'uji']],
    ['kind=package-overseas', ['paris']],
    ['region=kinki&region=europe', ['kyoto', 'paris', 'uji']],
    ['place=京都府', ['kyoto', 'uji']],
    ['place=宇治', ['uji']],
    ['nights=0&nights=1', ['ginzan', 'uji']],
    ['departure=osaka', ['uji']],
    ['theme=gourmet', ['paris', 'uji']],
    ['theme=gourmet&theme=art', ['paris']],
    ['month=2026-12', ['kyoto', 'uji']],
    ['from=2026-12-10&to=2027-01-15', ['kyoto', 'uji']],
    ['from=2027-03-01', []],
    ['max=9800', ['uji']],
    ['min=40000&max=50000', ['ginzan', 'kyoto']],
    ['party=2', ['kyoto', 'paris', 'uji']],
    ['party=2&month=2027-01', ['kyoto']],
    ['party=3&month=2027-01', []],
  ])('%s', async (query, expected) => {
    expect(await codes(query)).toEqual(expected);
  });

  test('price and departures shown are those that meet the criteria', async () => {
    const [kyoto] = (await search('q=嵐山&max=50000')).tours;
    expect(kyoto).toMatchObject({
      lowestAdultYen: 48_000,
      departures: 1,
      next: [{ date: '2027-01-15', lowestAdultYen: 48_000, seats: 'few', decided: false }],
    });
  });

  test('a full departure is shown as full, its price is not offered, and today’s is no longer sold', async () => {
    const [ginzan] = (await search('place=山形県')).tours;
    expect(ginzan).toMatchObject({ lowestAdultYen: 39_800, departures: 2 });
    expect(ginzan?.next.map(({ seats }) => seats)).toEqual(['few', 'full']);
    const [late] = (await search('place=山形県&month=2027-02')).tours;
    expect(late?.lowestAdultYen).toBeNull();
    expect((await search('kind=package-overseas')).tours[0]?.departures).toBe(1);
  });
});

describe('counts', () => {
  test('each filter is counted with the others applied and without itself', async () => {
    const { total, facets } = await search('region=kinki&nights=0');
    expect(total).toBe(1);
    expect(facets.region).toEqual({ kinki: 1 });
    expect(facets.nights).toEqual({ 0: 1, 2: 1 });
    expect(facets.departure).toEqual({ osaka: 1 });
    expect(facets.theme).toEqual({ gourmet: 1 });
  });

  test('a count is what choosing it brings', async () => {
    const { facets } = await search('party=2');
    for (const [month, count] of Object.entries(facets.month))
      expect((await search(`party=2&month=${month}`)).total).toBe(count);
    for (const [region, count] of Object.entries(facets.region))
      expect((await search(`party=2&region=${region}`)).total).toBe(count);
    for (const [party, count] of Object.entries(facets.party))
      expect((await search(`party=${party}`)).total).toBe(count);
    expect(facets.month).toEqual({ '2026-12': 2, '2027-01': 1, '2027-02': 1 });
    expect(facets.price).toEqual({ 0: 1, 2: 1, 5: 1 });
  });
});

test('sorted by price, departure and nights', async () => {
  const order = async (sort: string) =>
    (await search(`sort=${sort}`)).tours.map(({ code }) => code);
  expect(await order('price')).toEqual(['uji', 'ginzan', 'kyoto', 'paris']);
  expect(await order('departure')).toEqual(['kyoto', 'uji', 'ginzan', 'paris']);
  expect(await order('nights')).toEqual(['uji', 'ginzan', 'kyoto', 'paris']);
  expect(await order('recommended')).toHaveLength(4);
});

test('a page beyond the last is the last', async () => {
  const { page, pages, tours } = await search('page=9999');
  expect([page, pages, tours.length]).toEqual([1, 1, 4]);
});

test('a search without result tells which criterion to leave out, the narrowest step first', async () => {
  const wider = await listWiderSearches(read('q=温泉&region=kinki&party=2'), today);
  expect(wider.map(({ part, total }) => [part.field, total])).toEqual([['q', 2]]);
  const dates = await listWiderSearches(read('place=宇治&month=2027-02'), today);
  expect(dates.map(({ part, total }) => [part.field, total])).toEqual([
    ['month', 1],
    ['place', 2],
  ]);
});
