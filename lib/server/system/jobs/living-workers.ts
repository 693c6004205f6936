import 'server-only';
import type { ClientBase } from 'pg';
import { type Lasting, lastingConnection } from '../lasting-connection';
import { log } from '../log';

/** The class of the advisory locks by which workers show that they live. */
const SIGN = 7_401_002;

/** How often a process looks for dead workers, and for how long one must have shown no life by then. */
export interface Pace {
  readonly lookMs: number;
  readonly graceMs: number;
}
/** Long enough for a living process to find its connection again after the database was away. */
export const PACE: Pace = { lookMs: 5_000, graceMs: 15_000 };

/** A machine that vanished without a word is noticed by the database after 25 seconds. */
const NOTICE_VANISHED = `SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3`;

const WITHOUT_SIGN = `
  SELECT DISTINCT locked_by AS worker FROM graphile_worker.jobs
  WHERE locked_by IS NOT NULL AND NOT EXISTS (
    SELECT FROM pg_locks
    WHERE locktype = 'advisory' AND granted AND classid = ${SIGN}::oid AND objsubid = 2
      AND objid = (hashtext(locked_by)::bigint & 4294967295)::oid
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))`;

/**
 * Makes jobs due again whose worker is dead: it holds a job and has shown no sign of life at this and every earlier
 * look for the time of grace.
 *
 * @param missing since when each worker has shown none; kept by the caller from look to look
 * @param at a time in ms that only moves forward
 * @returns the workers whose jobs were released
 */
export async function releaseDead(
  client: ClientBase,
  missing: Map<string, number>,
  { at, graceMs }: { readonly at: number; readonly graceMs: number },
): Promise<string[]> {
  const { rows } = await client.query<{ worker: string }>(WITHOUT_SIGN);
  const silent = new Set(rows.map((row) => row.worker));
  for (const worker of missing.keys()) if (!silent.has(worker)) missing.delete(worker);
  for (const worker of silent) if (!missing.has(worker)) missing.set(worker, at);
  const dead = [...missing].filter(([, since]) => at - since >= graceMs).map(([worker]) => worker);
  if (dead.length === 0) return [];
  await client.query('SELECT graphile_worker.force_unlock_workers($1::text[])', [dead]);
  log().warn({ workers: dead.length }, 'jobs: released from workers that are gone');
  return dead;
}

/**
 * Shows that the workers of this process live, and looks after the jobs of those that do not. A worker's sign is an
 * advisory lock on a connection that lives as long as the process: the database drops it the moment the process is
 * gone, however it went, and no clock has to agree with another.
 */
export function watchWorkers(workers: ReadonlySet<string>, pace: Pace = PACE): Promise<void> {
  return lastingConnection(watching(workers, pace));
}

function watching(workers: ReadonlySet<string>, { lookMs, graceMs }: Pace): Lasting {
  const missing = new Map<string, number>();
  let next: NodeJS.Timeout | undefined;
  return {
    name: 'jobs',
    async opened(client) {
      await client.query(NOTICE_VANISHED);
      const signed = new Set<string>();
      const look = async () => {
        await sign(client, workers, signed);
        await releaseDead(client, missing, { at: performance.now(), graceMs });
        next = setTimeout(() => void look().catch(() => client.end()), lookMs);
        next.unref();
      };
      await look();
    },
    lost() {
      clearTimeout(next);
      // Who was silent before may have been on the same lost connection as we.
      missing.clear();
    },
  };
}

/** Brings the signs of a connection into line with the workers that there are. */
async function sign(client: ClientBase, workers: ReadonlySet<string>, signed: Set<string>) {
  for (const worker of workers) {
    if (signed.has(worker)) continue;
    await client.query('SELECT pg_advisory_lock_shared($1, hashtext($2))', [SIGN, worker]);
    signed.add(worker);
  }
  for (const worker of signed) {
    if (workers.has(worker)) continue;
    await client.query('SELECT pg_advisory_unlock_shared($1, hashtext($2))', [SIGN, worker]);
    signed.delete(worker);
  }
}
