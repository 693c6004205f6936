import 'server-only';
import { EventEmitter } from 'node:events';
import { Logger, type WorkerEvents } from 'graphile-worker';
import { log } from '../log';

/** The worker's own words go into the structured log; what failed is named by job, never by its message. */
export const jobLogger = new Logger(() => (level, message, meta) => {
  if (level !== 'error' && level !== 'warning') return;
  const job = meta?.job as { id?: string; task_identifier?: string; attempts?: number } | undefined;
  const failure = meta?.error as Error | undefined;
  log().error(
    { job: job?.id, task: job?.task_identifier, attempts: job?.attempts, kind: failure?.name },
    job === undefined ? message : 'jobs: failed',
  );
});

/** Events that write a line for each job that is done, with the id under which a failure of it would stand. */
export function eventsThatTell(): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('job:success', ({ job }) => {
    log().info({ job: job.id, task: job.task_identifier, attempts: job.attempts }, 'jobs: done');
  });
  return events;
}
