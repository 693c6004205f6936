import 'server-only';
import { db, type Tx } from '../db';

/** So often a job may fail before somebody is told; the queue itself goes on up to 25 times. */
export const FAILED_OFTEN = 5;

const MOST = 200;

/** What may be read as the key of a booking; a payload that is none names nobody. */
const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** 止まった処理: a job that has failed often, or for good. Its payload and its error stay where they are. */
export interface FailedJob {
  readonly id: string;
  /** A name of the register. */
  readonly task: string;
  /** Reference of the booking it is about; empty where none is named. */
  readonly reference: string;
  readonly tries: number;
  readonly triesLeft: number;
  readonly since: Date;
  /** When it is tried again by itself; null when it is not. */
  readonly next: Date | null;
}

type Row = {
  id: string;
  task: string;
  reference: string | null;
  tries: number;
  most: number;
  age: number;
  wait: number;
};

/** Jobs that need somebody, the oldest first. Times are told by the server's clock, whatever the database's says. */
export async function listFailedJobs(at: Date): Promise<readonly FailedJob[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT job.id::text, task.identifier AS task, booking.reference,
      job.attempts::int AS tries, job.max_attempts::int AS most,
      extract(epoch FROM now() - job.created_at)::float8 AS age,
      greatest(0, extract(epoch FROM job.run_at - now()))::float8 AS wait
    FROM graphile_worker._private_jobs job
    JOIN graphile_worker._private_tasks task ON task.id = job.task_id
    LEFT JOIN "Booking" booking ON booking.id =
      CASE WHEN job.payload->>'bookingId' ~ ${UUID} THEN (job.payload->>'bookingId')::uuid END
    WHERE job.attempts >= least(${FAILED_OFTEN}, job.max_attempts)
    ORDER BY job.created_at, job.id LIMIT ${MOST}`;
  return rows.map(({ most, age, wait, reference, ...row }) => ({
    ...row,
    reference: reference ?? '',
    triesLeft: most - row.tries,
    since: new Date(at.getTime() - age * 1_000),
    next: row.tries >= most ? null : new Date(at.getTime() + wait * 1_000),
  }));
}

/**
 * Makes a failed job due at once, with all its tries. One that runs at this moment is left alone.
 *
 * @returns false when it has not failed so often, is done, or somebody else was faster
 */
export async function retryJob(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ id: bigint }[]>`
    SELECT id FROM graphile_worker._private_jobs
    WHERE id = ${id}::bigint AND attempts >= least(${FAILED_OFTEN}, max_attempts) AND locked_at IS NULL
    FOR UPDATE`;
  if (rows.length === 0) return false;
  await tx.$queryRaw`
    SELECT id::text FROM graphile_worker.reschedule_jobs(
      ARRAY[${id}::bigint], run_at := now(), attempts := 0)`;
  return true;
}
