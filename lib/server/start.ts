import 'server-only';
import { startClock } from './clock';
import { env } from './env';
import { runJobs } from './jobs/run-jobs';
import { watchTours } from './kept-pages/watch-tours';
import { quietConsole } from './quiet-console';
import { watchRequests } from './requests/watch-requests';

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
