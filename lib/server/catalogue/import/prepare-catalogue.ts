import 'server-only';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClientBase } from 'pg';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { expandDepartures } from './expand-departures';
import { type ImportReport, importWithin } from './import-catalogue';
import { indexDigest, indexTours } from './index-tours';
import { readCsv } from './read-csv';

const FILES = ['tours.csv', 'itinerary.csv', 'patterns.csv', 'options.csv', 'recipients.csv'];
// Two starts at the same time on one database take turns.
const LOCK = 7_401_001;

export interface Preparation {
  /** Null when the sample is the one that was brought in before. */
  readonly sample: ImportReport | null;
  readonly added: number;
  readonly departures: number;
  readonly tours: number;
}

/**
 * Makes the catalogue ready for a day: brings in the sample of a folder when its files changed, the search index when
 * its words changed, and the departures for eighteen months. All of it in one transaction; done twice it changes nothing.
 */
export async function prepareCatalogue(
  client: ClientBase,
  { folder, today }: { folder: string; today: CalendarDate },
): Promise<Preparation> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const preparation = await prepare(client, folder, today);
    await client.query('COMMIT');
    return preparation;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function prepare(client: ClientBase, folder: string, today: CalendarDate) {
  const files = FILES.map((name) => ({ path: path.join(folder, name), name })).filter((file) =>
    existsSync(file.path),
  );
  const sampleCodes = await codesOf(path.join(folder, 'tours.csv'));
  const sample = await ifStampDiffers(client, 'sample', digestOf(files), () =>
    importWithin(client, files, { today, sampleCodes }),
  );
  await ifStampDiffers(client, 'search-index', indexDigest, () => indexTours(client, null));
  const added = await ifStampDiffers(client, 'departures', await dayAndTours(client, today), () =>
    expandDepartures(client, { today, codes: null, sampleCodes }),
  );
  const { rows } = await client.query<{ tours: number; departures: number }>(
    `SELECT (SELECT count(*) FROM "Tour")::int AS tours,
       (SELECT count(*) FROM "Departure" WHERE "departureDate" > $1)::int AS departures`,
    [today],
  );
  return {
    sample,
    added: (added ?? 0) + (sample?.expanded ?? 0),
    tours: rows[0]?.tours ?? 0,
    departures: rows[0]?.departures ?? 0,
  };
}

async function dayAndTours(client: ClientBase, today: CalendarDate): Promise<string> {
  const { rows } = await client.query<{ digest: string | null }>(
    `SELECT md5(string_agg(code || "contentHash", ' ' ORDER BY code)) AS digest FROM "Tour"`,
  );
  return `${today} ${rows[0]?.digest}`;
}

async function codesOf(file: string): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  if (!existsSync(file)) return codes;
  for await (const { cells } of readCsv(file, path.basename(file)))
    codes.add(cells[0]?.trim() ?? '');
  return codes;
}

function digestOf(files: readonly { path: string; name: string }[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.name).update('\0').update(readFileSync(file.path));
  return hash.digest('hex');
}

async function ifStampDiffers<T>(
  client: ClientBase,
  name: string,
  digest: string,
  step: () => Promise<T>,
): Promise<T | null> {
  const { rowCount } = await client.query(
    'SELECT FROM "CatalogueStamp" WHERE name = $1 AND digest = $2',
    [name, digest],
  );
  if (rowCount === 1) return null;
  const result = await step();
  await client.query(
    `INSERT INTO "CatalogueStamp" (name, digest) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, at = now()`,
    [name, digest],
  );
  return result;
}
