import path from 'node:path';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { BadRows } from '@/lib/server/catalogue/import/bad-row';
import { withCatalogueClient } from '@/lib/server/catalogue/import/catalogue-client';
import { importCatalogue } from '@/lib/server/catalogue/import/import-catalogue';
import type { ImportReport } from '@/lib/server/catalogue/import/import-report';
import { now } from '@/lib/server/system/clock';
import { say } from '../setup/say.mjs';
import { sayBadRows } from './say-bad-rows';

const EVERY = 10_000;
const count = (number: number) => number.toLocaleString('en');

/** Imports the files together and tells what came of it. @returns whether they were imported */
export async function importFiles(paths: readonly string[]): Promise<boolean> {
  const files = paths.map((file) => ({ path: path.resolve(file), name: path.basename(file) }));
  const today = dayInJapan(instant(now().getTime()));
  const onProgress = (file: string, rows: number) => {
    if (rows % EVERY === 0) say(`${file}: ${count(rows)} rows read …`);
  };
  try {
    tell(
      await withCatalogueClient((client) => importCatalogue(client, files, { today, onProgress })),
    );
    return true;
  } catch (error) {
    if (!(error instanceof BadRows)) throw error;
    sayBadRows(error.rows);
    return false;
  }
}

function tell(report: ImportReport): void {
  for (const { kind, rows, added, changed, removed } of report.kinds) {
    const asWere = rows - added - changed;
    const gone = removed > 0 ? `, ${count(removed)} removed` : '';
    say(
      `${kind}: ${count(added)} added, ${count(changed)} changed${gone}, ${count(asWere)} as they were.`,
    );
  }
  if (report.expanded > 0) say(`${count(report.expanded)} departures added by the patterns.`);
  if (report.nothingChanged) say('Nothing changed: all of it was there already.');
}
