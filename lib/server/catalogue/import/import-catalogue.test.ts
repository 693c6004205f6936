import { writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { type CatalogueKind, kindShapes } from '@/lib/schemas/catalogue/catalogue-kind';
import { faultInEnglish } from '@/lib/wording/catalogue/faults-in-english';
import {
  catalogueFile,
  goodDays,
  goodRows,
  removeCatalogueFiles,
} from '../../testing/catalogue-files';
import { scratchDatabase } from '../../testing/scratch-database';
import { BadRows } from './bad-row';
import type { CatalogueFile } from './catalogue-file';
import { importCatalogue } from './import-catalogue';

const today = calendarDate('2026-11-20');
let client: Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ client, drop } = await scratchDatabase('import'));
});
afterAll(() => drop());
afterAll(removeCatalogueFiles);
beforeEach(() => client.query('DELETE FROM "Tour"'));

type Row = Readonly<Record<string, string>>;
const file = (kind: CatalogueKind, ...rows: Row[]) => catalogueFile(kind, rows);
const bringIn = (...files: CatalogueFile[]) => importCatalogue(client, files, { today });
const wholeTour = () =>
  bringIn(
    file('recipients', goodRows.recipients),
    file('options', goodRows.options),
    file('patterns', goodRows.patterns),
    file('itinerary', ...goodDays),
    file('tours', goodRows.tours),
  );
async function badRows(...files: CatalogueFile[]) {
  const refused = await bringIn(...files).catch((error) => error);
  expect(refused).toBeInstanceOf(BadRows);
  return (refused as BadRows).rows.map(({ fault, found, ...row }) => ({
    ...row,
    reason: faultInEnglish(fault, found),
  }));
}
const count = async (table: string) =>
  (await client.query(`SELECT count(*)::int AS n FROM "${table}"`)).rows[0].n;

describe('an import', () => {
  test('takes the files of a tour in any order and lays out its departures', async () => {
    const report = await wholeTour();
    expect(report.kinds.map(({ kind, added }) => [kind, added])).toEqual([
      ['tours', 1],
      ['itinerary', 3],
      ['patterns', 1],
      ['options', 1],
      ['recipients', 1],
    ]);
    // Fridays and Saturdays from 21 Nov to 10 Dec 2026 and from 1 Nov to 10 Dec 2027.
    expect(report.expanded).toBe(5 + 11);
    const { rows } = await client.query(
      `SELECT "departureDate", "returnDate", "startsAt", "priceTable", sold FROM "Departure" ORDER BY id LIMIT 1`,
    );
    expect(rows[0]).toEqual({
      departureDate: '2026-11-21',
      returnDate: '2026-11-23',
      startsAt: new Date('2026-11-20T23:30:00Z'),
      priceTable: {
        adult: [0, 60_000, 56_000, 54_000],
        child: [0, 42_000, 39_200, 37_800],
        infant: 3_000,
      },
      sold: 0,
    });
  });

  test('done twice changes nothing', async () => {
    await wholeTour();
    await bringIn(file('departures', goodRows.departures));
    expect((await wholeTour()).nothingChanged).toBe(true);
    expect((await bringIn(file('departures', goodRows.departures))).nothingChanged).toBe(true);
  });

  test('replaces what belongs to a tour', async () => {
    await wholeTour();
    const shorter = { ...goodRows.tours, nights: '1' };
    const report = await bringIn(
      file('tours', shorter),
      file('itinerary', ...goodDays.slice(0, 2)),
    );
    expect(report.kinds).toMatchObject([{ changed: 1 }, { added: 0, changed: 0, removed: 1 }]);
    expect(await count('ItineraryDay')).toBe(2);
  });

  test('changes prices and seats of a departure, never its day, start or sold seats', async () => {
    await wholeTour();
    await bringIn(file('departures', goodRows.departures));
    await client.query(
      `UPDATE "Departure" SET sold = 4, held = 2, decided = true WHERE id = 'kyoto-one.2027-01-15'`,
    );
    const dearer = { ...goodRows.departures, adult_2: '61000', capacity: '6' };
    expect((await bringIn(file('departures', dearer))).kinds[0]).toMatchObject({ changed: 1 });
    const { rows } = await client.query(
      `SELECT capacity, sold, held, decided, "lowestAdultYen" FROM "Departure" WHERE id = 'kyoto-one.2027-01-15'`,
    );
    expect(rows[0]).toEqual({
      capacity: 6,
      sold: 4,
      held: 2,
      decided: true,
      lowestAdultYen: 52_000,
    });
    expect(await badRows(file('departures', { ...dearer, capacity: '5' }))).toEqual([
      {
        file: 'departures.csv',
        line: 2,
        column: 'capacity',
        reason: '5 seats are fewer than the 6 sold or held',
      },
    ]);
    expect(await badRows(file('departures', { ...dearer, meeting_time: '09:00' }))).toMatchObject([
      { column: 'meeting_time', reason: 'a departure is never moved: it starts at 08:30' },
    ]);
  });
});

describe('a bad row is named, and nothing of its call is imported', () => {
  const tour = (change: Row) => [file('tours', { ...goodRows.tours, ...change })];
  test.each<[string, string, string, () => { path: string; name: string }[]]>([
    ['an empty title', 'title', 'must not be empty', () => tour({ title: ' ' })],
    ['an unknown region', 'region', 'must be one of: hokkaido', () => tour({ region: 'atlantis' })],
    ['an unknown theme', 'themes', 'only knows: onsen', () => tour({ themes: 'onsen|space' })],
    ['a code unfit for an address', 'code', 'lower-case', () => tour({ code: '../京都' })],
    ['nights in words', 'nights', 'whole number (found "二")', () => tour({ nights: '二' })],
    ['a day trip with nights', 'day_trip', 'exactly when', () => tour({ day_trip: 'true' })],
    [
      'readings missing',
      'places_kana',
      'one reading for each',
      () => tour({ places_kana: 'きょうと' }),
    ],
    [
      '30 February',
      'price_basis_date',
      'must be a day that exists',
      () => tour({ price_basis_date: '2026-02-30' }),
    ],
    ['25 o’clock', 'meeting_time', 'must be a time', () => tour({ meeting_time: '25:00' })],
    ['terms nobody has', 'terms_id', 'no terms "own"', () => tour({ terms_id: 'own' })],
    [
      'the same tour twice',
      'code',
      'stands twice; first on line 2',
      () => [file('tours', goodRows.tours, goodRows.tours)],
    ],
    [
      'an itinerary with a gap',
      'day',
      'lasts 3 day(s); its itinerary has days 1, 3',
      () => [
        file('tours', goodRows.tours),
        file('itinerary', goodDays[0] as Row, goodDays[2] as Row),
      ],
    ],
    [
      'a pattern for a tour that is not there',
      'tour_code',
      'there is no tour "kyoto-two"',
      () => [file('patterns', { ...goodRows.patterns, tour_code: 'kyoto-two' })],
    ],
    [
      'a pattern without a price',
      'adult_1',
      'needs a price',
      () => [
        file('tours', goodRows.tours),
        file('patterns', { ...goodRows.patterns, adult_2: '', adult_3: '', adult_4: '' }),
      ],
    ],
    [
      'one price where rooms are shared',
      'adult_2',
      'needs a price for a shared room',
      () => [
        file('tours', goodRows.tours),
        file('patterns', {
          ...goodRows.patterns,
          adult_1: '70000',
          adult_2: '',
          adult_3: '',
          adult_4: '',
        }),
      ],
    ],
    [
      'a price with a comma in the wrong place',
      'adult_2',
      'whole yen',
      () => [file('departures', { ...goodRows.departures, adult_2: '5,8000' })],
    ],
    [
      'P22 measures not provided without a reason',
      'measures_reason',
      'is needed',
      () => [file('recipients', { ...goodRows.recipients, measures: 'not-provided' })],
    ],
    [
      'P22 measures that lack a principle without its name',
      'measures_reason',
      'is needed',
      () => [file('recipients', { ...goodRows.recipients, measures: 'missing' })],
    ],
    [
      'P25 D1-T3 a duty-free shop that would get more than name, passport number and flight',
      'items',
      'may be no more than',
      () => [
        file('recipients', {
          ...goodRows.recipients,
          class: 'duty-free',
          items: 'name-roman|passport|flight',
        }),
      ],
    ],
    [
      'P25 a hotel that would get the day of birth',
      'items',
      'for lodging',
      () => [file('recipients', { ...goodRows.recipients, items: 'name|birth-date' })],
    ],
    [
      'D4-13.2 a recipient at home that would get a passport nobody is asked for',
      'items',
      'asks nobody for',
      () => [
        file('tours', goodRows.tours),
        file('recipients', { ...goodRows.recipients, class: 'airline', items: 'name|passport' }),
      ],
    ],
  ])('%s', async (_, column, reason, files) => {
    const rows = await badRows(...files());
    expect(rows[0]).toMatchObject({ column, reason: expect.stringContaining(reason) });
    expect(await count('Tour')).toBe(0);
  });

  test('every bad row of a file is told at once, with the line it begins on', async () => {
    const lines = goodDays.map((day, at) => ({ ...day, lunch: at === 0 ? 'free' : 'picnic' }));
    const rows = await badRows(file('tours', goodRows.tours), file('itinerary', ...lines));
    // Each row takes two lines: its text holds a line break.
    expect(rows.map(({ file: name, line, column }) => [name, line, column])).toEqual([
      ['itinerary.csv', 4, 'lunch'],
      ['itinerary.csv', 6, 'lunch'],
    ]);
  });

  test.each([
    ['a foreign header', 'a,b\n1,2\n', 1, 'no catalogue file'],
    [
      'a column missing',
      'tour_code,option_code,name,description,unit,price_yen,applies\n',
      1,
      'lacks: max_per_booking',
    ],
    ['an empty file', '', 1, 'the file is empty'],
    [
      'a quotation left open',
      'tour_code,option_code,name,description,unit,price_yen,max_per_booking,applies\na,b,"c\n',
      2,
      'never closed',
    ],
    [
      'a row cut short',
      'tour_code,option_code,name,description,unit,price_yen,max_per_booking,applies\n\na,b\n',
      3,
      'the row has 2 cells, the header 8',
    ],
  ])('%s', async (_, text, line, reason) => {
    const one = file('options');
    writeFileSync(one.path, text);
    expect(await badRows(one)).toMatchObject([
      { file: 'options.csv', line, column: '', reason: expect.stringContaining(reason) },
    ]);
  });

  test('a file in no encoding that spreadsheets in Japan write', async () => {
    const one = file('options');
    writeFileSync(one.path, Buffer.from([0x61, 0x0a, 0x83, 0x20, 0xff, 0x0a]));
    expect(await badRows(one)).toMatchObject([
      { line: 1, reason: expect.stringContaining('not UTF-8') },
    ]);
  });

  test('a file that is not there', async () => {
    expect(await badRows({ path: '/nowhere/tours.csv', name: 'tours.csv' })).toMatchObject([
      { line: 1, reason: 'the file cannot be read (ENOENT)' },
    ]);
  });

  test.each([
    ['no workbook', Buffer.from('PK\x03\x04 and nothing more')],
    [
      'a workbook that unpacks without end',
      zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(101 * 1024 * 1024) }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await badRows({ name: 'options.xlsx', bytes })).toMatchObject([
      { line: 1, reason: 'the file is no Excel workbook, or is damaged' },
    ]);
  });
});

function cellOf(value: string | number | boolean | Date | null) {
  if (value === null) return null;
  return value instanceof Date ? { value, type: Date, format: 'yyyy/m/d' } : { value };
}

describe('what spreadsheets save', () => {
  const header = kindShapes.options.columns.join(',');
  const line = (name: string) => `${header}\r\nkyoto-one,boat,${name},,person,6000,,all\r\n`;
  // 保津川下り① as Windows-31J writes it; the last sign is not in the older Shift_JIS.
  const name = Buffer.from('95db92c390ec89ba82e88740', 'hex').toString('latin1');

  test.each([
    ['CSV in Windows-31J', Buffer.from(line(name), 'latin1')],
    ['CSV in UTF-8 with a mark', Buffer.from(`\ufeff${line('保津川下り①')}`)],
  ])('%s', async (_, bytes) => {
    await wholeTour();
    const report = await bringIn({ name: 'options.csv', bytes });
    expect(report.kinds[0]).toMatchObject({ changed: 1 });
    const { rows } = await client.query(`SELECT name, "priceYen" FROM "PriceOption"`);
    expect(rows).toEqual([{ name: '保津川下り①', priceYen: 6000 }]);
  });

  test('an Excel workbook with days, hours, numbers and ticks as such', async () => {
    await wholeTour();
    const { columns } = kindShapes.departures;
    const sheet = [
      [...columns],
      [
        'kyoto-one',
        new Date(Date.UTC(2027, 0, 15)),
        null,
        66_000,
        58_000,
        null,
        52_000,
        73,
        3_000,
        30,
        true,
      ],
    ];
    const bytes = await writeExcelFile(sheet.map((row) => row.map(cellOf))).toBuffer();
    expect((await bringIn({ name: 'departures.xlsx', bytes })).kinds[0]).toMatchObject({
      added: 1,
    });
    const { rows } = await client.query(
      `SELECT "departureDate", decided, "priceTable" -> 'adult' AS adult FROM "Departure" WHERE origin = 'import'`,
    );
    expect(rows).toEqual([
      { departureDate: '2027-01-15', decided: true, adult: [66_000, 58_000, 0, 52_000] },
    ]);
  });
});
