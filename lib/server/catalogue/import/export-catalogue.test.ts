import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { catalogueKinds } from '@/lib/schemas/catalogue/catalogue-kind';
import {
  catalogueFile,
  goodDays,
  goodRows,
  removeCatalogueFiles,
} from '../../testing/catalogue-files';
import { scratchDatabase } from '../../testing/scratch-database';
import { exportCatalogue } from './export-catalogue';
import { importCatalogue } from './import-catalogue';

const today = calendarDate('2026-11-20');
let client: Client;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ client, drop } = await scratchDatabase('export'));
});
afterAll(() => drop());
afterAll(removeCatalogueFiles);

const files = [
  catalogueFile('tours', [goodRows.tours]),
  catalogueFile('itinerary', goodDays),
  catalogueFile('patterns', [
    goodRows.patterns,
    { ...goodRows.patterns, season_from: '12-20', season_to: '01-10' },
  ]),
  catalogueFile('options', [
    goodRows.options,
    { ...goodRows.options, option_code: 'early', price_yen: '-2000', max_per_booking: '1' },
  ]),
  catalogueFile('recipients', [goodRows.recipients]),
  catalogueFile('departures', [{ ...goodRows.departures, meeting_time: '08:30' }]),
];

async function exported(kind: (typeof catalogueKinds)[number]) {
  const rows: (readonly (string | null)[])[] = [];
  for await (const row of exportCatalogue(client, kind)) rows.push(row);
  return stringify(rows);
}

async function everything() {
  const texts: string[] = [];
  for (const kind of catalogueKinds) texts.push(await exported(kind));
  return texts;
}

test('what is exported is what was imported, to the letter', async () => {
  await importCatalogue(client, files, { today });
  for (const kind of catalogueKinds) {
    if (kind === 'departures') continue;
    const file = files[catalogueKinds.indexOf(kind)];
    expect(await exported(kind)).toBe(readFileSync(file?.path ?? '', 'utf8'));
  }
});

test('an export brought in again changes nothing, departures made by patterns included', async () => {
  const before = await everything();
  expect(before[5]).toContain('kyoto-one,2027-01-15,08:30,66000,58000,,52000,73,3000,30,false\n');
  for (const [at, text] of before.entries()) writeFileSync(files[at]?.path ?? '', text);
  expect((await importCatalogue(client, files, { today })).nothingChanged).toBe(true);
  expect(await everything()).toEqual(before);
});

/** What a spreadsheet of Japan makes of a file between opening and saving. */
function savedBySpreadsheet(text: string): string {
  const rows = text
    .replaceAll(/\b(\d{4})-0?(\d{1,2})-0?(\d{1,2})\b/g, '$1/$2/$3')
    .replaceAll(/(?<=,)0?(\d{1,2})-0?(\d{1,2})(?=,)/g, '$1月$2日')
    .replaceAll(/\b0(\d):(\d{2})\b/g, '$1:$2')
    .replaceAll(/\btrue\b/g, 'TRUE')
    .replaceAll(/\bfalse\b/g, 'FALSE')
    .replaceAll(/(?<=,)(\d{1,3})(\d{3})(?=,)/g, '"$1,$2"');
  const commas = ','.repeat((rows.split('\n')[0]?.split(',').length ?? 1) - 1);
  return `\uFEFF${rows}${`${commas}\n`.repeat(3)}`;
}

test('a file that was opened and saved in a spreadsheet comes back as it was, whichever kind it is', async () => {
  await importCatalogue(client, files, { today });
  const before = await everything();
  expect(savedBySpreadsheet(before.at(-1) ?? '')).toMatch(/2027\/\d|2026\/\d/);
  for (const [at, text] of before.entries()) {
    writeFileSync(files[at]?.path ?? '', savedBySpreadsheet(text));
  }
  await importCatalogue(client, files, { today });
  expect(await everything()).toEqual(before);
});
