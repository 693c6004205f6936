import 'server-only';
import { now } from '../clock';
import type { Tx } from '../db';
import type { PayloadOf, QueuedName } from './job';

/** One job to queue, whatever its name. */
export type JobToQueue = {
  [Name in QueuedName]: {
    readonly name: Name;
    readonly payload: PayloadOf<Name>;
    readonly key?: string;
    readonly runAt?: Date;
  };
}[QueuedName];

/**
 * Queues a job in the transaction that makes it due: both commit or neither.
 * `key` makes it idempotent: a job of the same key that still waits is replaced.
 *
 * @param job.runAt by the server's clock, which may have been started elsewhere than the database's
 */
export async function addJob(tx: Tx, job: JobToQueue): Promise<void> {
  const seconds = job.runAt === undefined ? 0 : (job.runAt.getTime() - now().getTime()) / 1000;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${job.name}::text,
      payload := ${JSON.stringify(job.payload)}::json,
      run_at := now() + make_interval(secs => ${seconds}::float8),
      job_key := ${job.key ?? null}::text
    )`;
}

/** Ends the job that waits under a key, for which nothing is left to do. One that runs at this moment goes on. */
export async function endJob(tx: Tx, key: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id::text FROM graphile_worker.complete_jobs(
      ARRAY(SELECT id FROM graphile_worker.jobs WHERE key = ${key} AND locked_at IS NULL))`;
}
