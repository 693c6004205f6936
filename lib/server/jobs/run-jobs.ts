import 'server-only';
import { run, type TaskList } from 'graphile-worker';
import { env } from '../env';
import { log } from '../log';
import { jobs } from './jobs';

const kept = globalThis as { tabiyakuJobs?: Promise<unknown> };

/** Starts the worker of this process once. Several processes share one queue. */
export function runJobs(): Promise<unknown> {
  kept.tabiyakuJobs ??= run({
    connectionString: env().DATABASE_URL,
    concurrency: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList: { ...jobs } as TaskList,
    parsedCronItems: [],
  }).then((runner) => {
    log().info('jobs: started');
    return runner;
  });
  return kept.tabiyakuJobs;
}
