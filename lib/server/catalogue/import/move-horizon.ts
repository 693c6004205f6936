import 'server-only';
import type { ClientBase } from 'pg';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { log } from '../../system/log';
import { withCatalogueClient } from './catalogue-client';
import { expandDepartures } from './expand-departures';
import { ifStampDiffers } from './if-stamp-differs';
import { inTurn } from './in-transaction';

/**
 * Keeps eighteen months of departures on sale while the site runs: once a day what has come into sight is laid out.
 * The same day again changes nothing.
 */
export async function moveHorizon(at: Date): Promise<void> {
  const today = dayInJapan(instant(at.getTime()));
  const added = await withCatalogueClient((client) =>
    inTurn(client, () => layOutDay(client, { today, sampleCodes: new Set() })),
  );
  if (added > 0) log().info({ added }, 'catalogue: departures laid out');
}

/** Lays out the departures in sight on a day, unless that was done for the day and the tours as they are. @returns how many were added */
export async function layOutDay(
  client: ClientBase,
  { today, sampleCodes }: { today: CalendarDate; sampleCodes: ReadonlySet<string> },
): Promise<number> {
  const added = await ifStampDiffers(client, 'departures', await dayAndTours(client, today), () =>
    expandDepartures(client, { today, codes: null, sampleCodes }),
  );
  return added ?? 0;
}

async function dayAndTours(client: ClientBase, today: CalendarDate): Promise<string> {
  const { rows } = await client.query<{ digest: string | null }>(
    `SELECT md5(string_agg(code || "contentHash", ' ' ORDER BY code)) AS digest FROM "Tour"`,
  );
  return `${today} ${rows[0]?.digest}`;
}
