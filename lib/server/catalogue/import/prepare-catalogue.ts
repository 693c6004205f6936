import 'server-only';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClientBase } from 'pg';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { ifStampDiffers } from './if-stamp-differs';
import { importWithin } from './import-catalogue';
import type { ImportReport } from './import-report';
import { inTurn } from './in-transaction';
import { indexDigest, indexTours } from './index-tours';
import { layOutDay } from './move-horizon';
import { SAMPLE_CLEARED, sampleCodesIn } from './sample-codes';

const FILES = ['tours.csv', 'itinerary.csv', 'patterns.csv', 'options.csv', 'recipients.csv'];

export interface Preparation {
  /** Null when the sample is the one that was brought in before, or was cleared. */
  readonly sample: ImportReport | null;
  readonly added: number;
  readonly departures: number;
  readonly tours: number;
}

/**
 * Makes the catalogue ready for a day: brings in the sample of a folder when its files changed, the search index when
 * its words changed, and the departures for eighteen months. All of it in one transaction; done twice it changes nothing.
 */
export function prepareCatalogue(
  client: ClientBase,
  { folder, today }: { folder: string; today: CalendarDate },
): Promise<Preparation> {
  return inTurn(client, () => prepare(client, folder, today));
}

async function prepare(client: ClientBase, folder: string, today: CalendarDate) {
  const files = FILES.map((name) => ({ path: path.join(folder, name), name })).filter((file) =>
    existsSync(file.path),
  );
  const sampleCodes = await sampleCodesIn(folder);
  const sample = (await isCleared(client))
    ? null
    : await ifStampDiffers(client, 'sample', digestOf(files), () =>
        importWithin(client, files, { today, sampleCodes }),
      );
  await ifStampDiffers(client, 'search-index', indexDigest, () => indexTours(client, null));
  const added = await layOutDay(client, { today, sampleCodes });
  const { rows } = await client.query<{ tours: number; departures: number }>(
    `SELECT (SELECT count(*) FROM "Tour")::int AS tours,
       (SELECT count(*) FROM "Departure" WHERE "departureDate" > $1)::int AS departures`,
    [today],
  );
  return {
    sample,
    added: added + (sample?.expanded ?? 0),
    tours: rows[0]?.tours ?? 0,
    departures: rows[0]?.departures ?? 0,
  };
}

async function isCleared(client: ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT FROM "CatalogueStamp" WHERE name = 'sample' AND digest = $1`,
    [SAMPLE_CLEARED],
  );
  return rowCount === 1;
}

function digestOf(files: readonly { path: string; name: string }[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.name).update('\0').update(readFileSync(file.path));
  return hash.digest('hex');
}
