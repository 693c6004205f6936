import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, calendarDate } from '@/lib/rules/calendar-date';
import { departureColumns } from '@/lib/schemas/catalogue/departure-row';
import { importCatalogue } from '@/lib/server/catalogue/import-catalogue';
import { catalogueFile, goodRows } from '@/lib/server/testing/catalogue-files';
import { scratchDatabase } from '@/lib/server/testing/scratch-database';

/**
 * Time and memory for importing 100,000 departures into an empty database, and for importing them again.
 * Wants DATABASE_URL to name a server on which databases may be created.
 */
const DEPARTURES = 100_000;
const A_TOUR = 500;
const today = calendarDate('2026-11-20');

async function departuresFile(folder: string): Promise<{ path: string; name: string }> {
  const file = path.join(folder, 'departures.csv');
  const out = createWriteStream(file);
  out.write(`${departureColumns.join()}\n`);
  for (let at = 0; at < DEPARTURES; at++) {
    const date = addDays(today, 1 + (at % A_TOUR));
    out.write(
      `bench-${Math.floor(at / A_TOUR)},${date},,66000,58000,54000,52000,70,3000,30,false\n`,
    );
  }
  await new Promise<void>((done) => out.end(done));
  return { path: file, name: 'departures.csv' };
}

const folder = mkdtempSync(path.join(tmpdir(), 'tabiyaku-bench-'));
const { client, drop } = await scratchDatabase('bench');
try {
  const codes = Array.from({ length: DEPARTURES / A_TOUR }, (_, at) => `bench-${at}`);
  const tours = catalogueFile(
    'tours',
    codes.map((code) => ({ ...goodRows.tours, code })),
  );
  await importCatalogue(client, [tours], { today });
  const file = await departuresFile(folder);
  const table: Record<string, { seconds: number; changed: boolean }> = {};
  for (const run of ['first import', 'the same again']) {
    const start = performance.now();
    const report = await importCatalogue(client, [file], { today });
    const seconds = Math.round((performance.now() - start) / 10) / 100;
    table[run] = { seconds, changed: !report.nothingChanged };
  }
  console.table(table);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${DEPARTURES.toLocaleString('en')} departures; peak memory of the process ${peak} MB`,
  );
} finally {
  await drop();
  rmSync(folder, { recursive: true });
}
