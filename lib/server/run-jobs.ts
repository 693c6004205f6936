import 'server-only';
import { jobs } from './jobs';
import { lastingRunner } from './system/jobs/lasting-runner';
import { PACE, type Pace, watchWorkers } from './system/jobs/living-workers';
import { log } from './system/log';

const kept = globalThis as { tabiyakuJobs?: Promise<void> };

/**
 * When its timetable fails, the library rejects a promise that nobody can attend to, beside the one that lets another
 * runner take over; by itself that would end the process with all it has under way.
 */
function outliveUnattended(): void {
  process.on('unhandledRejection', (failure) => {
    log().error({ kind: failure instanceof Error ? failure.name : typeof failure }, 'unattended');
  });
}

async function start(pace: Pace): Promise<void> {
  outliveUnattended();
  const living = new Set<string>();
  await lastingRunner(jobs, living);
  await watchWorkers(living, pace);
}

/** Starts the worker of this process once. Several processes share one queue, and the jobs of one that died. */
export function runJobs(pace: Pace = PACE): Promise<void> {
  kept.tabiyakuJobs ??= start(pace);
  return kept.tabiyakuJobs;
}
