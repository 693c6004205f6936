import 'server-only';
import { db } from './db';
import { log } from './log';

type Readiness = { status: 'ok' | 'unavailable'; database: boolean; migrations: boolean };

/** Whether requests can be served: database reachable, no migration unfinished. */
export async function isReady(): Promise<Readiness> {
  try {
    const rows = await db().$queryRaw<{ open: bigint }[]>`
      SELECT count(*) AS open FROM "_prisma_migrations" WHERE finished_at IS NULL AND rolled_back_at IS NULL`;
    const migrations = rows[0]?.open === 0n;
    return { status: migrations ? 'ok' : 'unavailable', database: true, migrations };
  } catch (error) {
    log().error({ reason: (error as Error).name }, 'readyz: database unavailable');
    return { status: 'unavailable', database: false, migrations: false };
  }
}
