import 'server-only';
import { watchTours } from './catalogue/kept-pages/watch-tours';
import { runJobs } from './run-jobs';
import { startClock } from './system/clock';
import { env } from './system/env';
import { watchRequests } from './system/http/watch-requests';
import { quietConsole } from './system/quiet-console';

/** Checks the configuration and starts what runs beside the pages. */
export async function start(): Promise<void> {
  startClock();
  try {
    env();
  } catch (error) {
    process.stderr.write(`旅約  ✗ ${(error as Error).message}\n`);
    process.exit(1);
  }
  quietConsole();
  watchRequests();
  await watchTours();
  await runJobs();
}
