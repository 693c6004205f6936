import 'server-only';
import type { Tx } from '../db';

export type JobName =
  | 'send-mail'
  | 'send-refund'
  | 'send-access-code'
  | 'expire-holds'
  | 'answer-due'
  | 'settle-payment'
  | 'document-due'
  | 'expand-departures';

/**
 * Queues a job in the transaction that makes it due: both commit or neither.
 * `key` makes it idempotent: a job of the same key that still waits is replaced.
 */
export async function addJob(
  tx: Tx,
  job: { name: JobName; payload: Record<string, string | number>; key?: string; runAt?: Date },
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${job.name}::text,
      payload := ${JSON.stringify(job.payload)}::json,
      run_at := ${(job.runAt ?? null) as Date | null}::timestamptz,
      job_key := ${job.key ?? null}::text
    )`;
}
