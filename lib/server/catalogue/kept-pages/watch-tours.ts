import 'server-only';
import { Client } from 'pg';
import { env } from '../../system/env';
import { log } from '../../system/log';
import { forgetTour } from './forget-tour';

const RETRY_MS = 2_000;
const kept = globalThis as { tabiyakuWatch?: Promise<void>; tabiyakuDatabaseAway?: boolean };

/** One connection that hears of changed tours. What was missed while it was down is made up for by forgetting all. */
async function listen(forget: (tourCode: string) => void): Promise<void> {
  const client = new Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  let again: NodeJS.Timeout | undefined;
  const retry = () => {
    kept.tabiyakuDatabaseAway = true;
    again ??= setTimeout(() => void listen(forget), RETRY_MS);
    again.unref();
  };
  client.on('notification', ({ payload }) => forget(payload ?? ''));
  client.on('error', (failure) => log().warn({ kind: failure.name }, 'tours: connection lost'));
  client.on('end', retry);
  try {
    await client.connect();
    await client.query('LISTEN tour_changes');
    kept.tabiyakuDatabaseAway = false;
    forget('');
  } catch (failure) {
    log().warn({ kind: (failure as Error).name }, 'tours: no connection');
    retry();
  }
}

/**
 * Hears of changed tours in this process, once, for as long as it lives. That the connection is down is also how the
 * process knows at once that the database is away (`cache-handler.mjs`).
 */
export function watchTours(forget: (tourCode: string) => void = forgetTour): Promise<void> {
  kept.tabiyakuWatch ??= listen(forget);
  return kept.tabiyakuWatch;
}
