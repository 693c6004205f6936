import 'server-only';
import { watchTours } from './catalogue/kept-pages/watch-tours';
import { runJobs } from './run-jobs';
import { inviteFirstManager } from './staff/invitations';
import { brand } from './system/brand';
import { now, startClock } from './system/clock';
import { env } from './system/env';
import { watchRequests } from './system/http/watch-requests';
import { quietConsole } from './system/quiet-console';
import { siteUrl } from './system/site-url';

/** Checks the configuration and starts what runs beside the pages. */
export async function start(): Promise<void> {
  startClock();
  try {
    env();
    brand();
  } catch (error) {
    process.stderr.write(`旅約  ✗ ${(error as Error).message}\n`);
    process.exit(1);
  }
  quietConsole();
  watchRequests();
  await watchTours();
  await runJobs();
  await sayFirstManager();
}

/** A desk without anybody is opened by a link that only whoever starts the site can read. */
async function sayFirstManager(): Promise<void> {
  const token = await inviteFirstManager(now());
  if (token === null) return;
  const link = siteUrl(`/desk/join/${token}`);
  process.stdout.write(
    `旅約  The desk has nobody yet. First manager, once and within three days: ${link}\n`,
  );
}
