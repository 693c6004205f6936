import 'server-only';
import { Client } from 'pg';
import { env } from './env';
import { log } from './log';

const RETRY_MS = 2_000;

/** What is done with a connection that is open, and when it is gone. */
export interface Lasting {
  /** The word for it in the log. */
  readonly name: string;
  readonly opened: (client: Client) => Promise<void>;
  readonly lost: () => void;
}

/**
 * One connection of the process to the database that comes back by itself whenever it breaks, for as long as the
 * process lives. Resolves when it is open, or when the first try has failed and the next one is planned.
 */
export async function lastingConnection(use: Lasting): Promise<void> {
  const client = new Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  let again: NodeJS.Timeout | undefined;
  const retry = () => {
    if (again !== undefined) return;
    use.lost();
    again = setTimeout(() => void lastingConnection(use), RETRY_MS);
    again.unref();
  };
  client.on('error', ({ name }) => log().warn({ kind: name }, `${use.name}: connection lost`));
  client.on('end', retry);
  try {
    await client.connect();
    await use.opened(client);
  } catch (failure) {
    log().warn({ kind: (failure as Error).name }, `${use.name}: no connection`);
    retry();
    await client.end().catch(() => {});
  }
}
