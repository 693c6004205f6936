import 'server-only';
import { db, type Tx } from '../db';
import { log } from '../log';
import type { JobName } from './job';

type DueJob = { readonly id: string; readonly payload: unknown };

/** What is done together, and how many at most. */
interface Lot {
  readonly name: JobName;
  readonly most: number;
}

type RunPayloads = (tx: Tx, payloads: readonly unknown[]) => Promise<unknown>;

/**
 * Does a job and, in the same transaction, others of its name that are due: what they write and their end commit together. Where
 * one of them cannot be done, this one is done alone, and that one fails by itself when its turn comes.
 */
export async function doLot({ name, most }: Lot, own: unknown, run: RunPayloads): Promise<void> {
  const done = await doTogether({ name, most }, own, run).catch((failure: Error) => {
    log().warn({ task: name, kind: failure.name }, 'jobs: not done together');
    return null;
  });
  if (done === null) await db().$transaction((tx) => run(tx, [own]));
  else if (done > 0) log().info({ task: name, jobs: done }, 'jobs: done together');
}

/** @returns how many others were done */
function doTogether({ name, most }: Lot, own: unknown, run: RunPayloads): Promise<number> {
  return db().$transaction(async (tx) => {
    const others = await takeDue(tx, name, most - 1);
    // First: what one of them queues anew under its key must stay.
    await complete(
      tx,
      others.map(({ id }) => id),
    );
    await run(tx, [own, ...others.map(({ payload }) => payload)]);
    return others.length;
  });
}

/** Others of a name that are due; nobody else takes them before the end of the transaction. One that has failed waits for its turn. */
function takeDue(tx: Tx, name: JobName, most: number): Promise<DueJob[]> {
  return tx.$queryRaw<DueJob[]>`
    SELECT job.id::text, job.payload FROM graphile_worker._private_jobs job
    WHERE job.task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = ${name})
      AND job.is_available AND job.attempts = 0 AND job.run_at <= now()
    ORDER BY job.priority, job.run_at LIMIT ${most} FOR UPDATE SKIP LOCKED`;
}

async function complete(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$queryRaw`SELECT id::text FROM graphile_worker.complete_jobs(${[...ids]}::bigint[])`;
}
