import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { departureColumns } from '@/lib/schemas/catalogue/departure-row';
import { importCatalogue } from '@/lib/server/catalogue/import/import-catalogue';
import {
  catalogueFile,
  goodRows,
  removeCatalogueFiles,
} from '@/lib/server/testing/catalogue-files';
import { scratchDatabase } from '@/lib/server/testing/scratch-database';
import { median, printTable } from './table.mjs';

/**
 * Time and memory for importing 100,000 departures into an empty database, and for importing them again.
 * Wants DATABASE_URL to name a server on which databases may be created.
 */
const RUNS = 3;
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

type Imported = { first: number; again: number };

/** Seconds of both imports into a database of its own. */
async function importTwice(file: { path: string; name: string }): Promise<Imported> {
  const { client, drop } = await scratchDatabase('bench');
  const codes = Array.from({ length: DEPARTURES / A_TOUR }, (_, at) => `bench-${at}`);
  const tours = catalogueFile(
    'tours',
    codes.map((code) => ({ ...goodRows.tours, code })),
  );
  const timed = async (changes: boolean) => {
    const begun = performance.now();
    const report = await importCatalogue(client, [file], { today });
    if (report.nothingChanged === changes) throw new Error('the import did something else');
    return (performance.now() - begun) / 1000;
  };
  try {
    await importCatalogue(client, [tours], { today });
    return { first: await timed(true), again: await timed(false) };
  } finally {
    await drop();
    removeCatalogueFiles();
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'tabiyaku-bench-'));
try {
  const file = await departuresFile(folder);
  const runs: Imported[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await importTwice(file));
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  const row = (what: string, of: (one: Imported) => number) => ({
    import: what,
    seconds: median(runs.map(of)).toFixed(1),
  });
  printTable(
    `${DEPARTURES.toLocaleString('en')} departures, ${RUNS} runs, medians (aim: within 60 s); peak memory of the process ${peak} MB (aim: 512 MB)`,
    [row('first', (one) => one.first), row('the same again, changes nothing', (one) => one.again)],
  );
} finally {
  rmSync(folder, { recursive: true });
}
