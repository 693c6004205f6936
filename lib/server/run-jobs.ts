import 'server-only';
import { EventEmitter } from 'node:events';
import { Logger, run, type WorkerEvents } from 'graphile-worker';
import { jobs } from './jobs';
import { env } from './system/env';
import { PACE, type Pace, watchWorkers } from './system/jobs/living-workers';
import { repeatedOf, tasksOf } from './system/jobs/run-register';
import { log } from './system/log';

const kept = globalThis as { tabiyakuJobs?: Promise<void> };

/** The worker's own words go into the structured log; what failed is named by job, never by its message. */
const jobLogger = new Logger(() => (level, message, meta) => {
  if (level !== 'error' && level !== 'warning') return;
  const job = meta?.job as { id?: string; task_identifier?: string; attempts?: number } | undefined;
  const failure = meta?.error as Error | undefined;
  log().error(
    { job: job?.id, task: job?.task_identifier, attempts: job?.attempts, kind: failure?.name },
    job === undefined ? message : 'jobs: failed',
  );
});

/** A line for each job that is done, with the id under which a failure of it would stand; and who works here. */
function eventsOf(workers: Set<string>): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('job:success', ({ job }) => {
    log().info({ job: job.id, task: job.task_identifier, attempts: job.attempts }, 'jobs: done');
  });
  events.on('worker:create', ({ worker }) => workers.add(worker.workerId));
  return events;
}

async function start(pace: Pace): Promise<void> {
  const workers = new Set<string>();
  await run({
    connectionString: env().DATABASE_URL,
    concurrency: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList: tasksOf(jobs),
    parsedCronItems: repeatedOf(jobs),
    logger: jobLogger,
    events: eventsOf(workers),
  });
  await watchWorkers(workers, pace);
  log().info('jobs: started');
}

/** Starts the worker of this process once. Several processes share one queue, and the jobs of one that died. */
export function runJobs(pace: Pace = PACE): Promise<void> {
  kept.tabiyakuJobs ??= start(pace);
  return kept.tabiyakuJobs;
}
