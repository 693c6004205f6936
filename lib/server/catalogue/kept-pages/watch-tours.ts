import 'server-only';
import { type Lasting, lastingConnection } from '../../system/lasting-connection';
import { forgetTour } from './forget-tour';

const kept = globalThis as { tabiyakuWatch?: Promise<void>; tabiyakuDatabaseAway?: boolean };

/** What was missed while the connection was down is made up for by forgetting all. */
const listening = (forget: (tourCode: string) => void): Lasting => ({
  name: 'tours',
  async opened(client) {
    client.on('notification', ({ payload }) => forget(payload ?? ''));
    await client.query('LISTEN tour_changes');
    kept.tabiyakuDatabaseAway = false;
    forget('');
  },
  lost() {
    kept.tabiyakuDatabaseAway = true;
  },
});

/**
 * Hears of changed tours in this process, once, for as long as it lives. That the connection is down is also how the
 * process knows at once that the database is away (`cache-handler.mjs`).
 */
export function watchTours(forget: (tourCode: string) => void = forgetTour): Promise<void> {
  kept.tabiyakuWatch ??= lastingConnection(listening(forget));
  return kept.tabiyakuWatch;
}
