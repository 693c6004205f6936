import 'server-only';
import { jobs } from './jobs';
import { lastingRunner } from './system/jobs/lasting-runner';
import { PACE, type Pace, watchWorkers } from './system/jobs/living-workers';

const kept = globalThis as { tabiyakuJobs?: Promise<void> };

async function start(pace: Pace): Promise<void> {
  const living = new Set<string>();
  await lastingRunner(jobs, living);
  await watchWorkers(living, pace);
}

/** Starts the worker of this process once. Several processes share one queue, and the jobs of one that died. */
export function runJobs(pace: Pace = PACE): Promise<void> {
  kept.tabiyakuJobs ??= start(pace);
  return kept.tabiyakuJobs;
}
