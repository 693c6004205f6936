import 'server-only';
import { afterAll, beforeAll } from 'vitest';
import { db } from '../system/db';
import { mailServer } from './mail-server';
import { scratchDatabase } from './scratch-database';
import { kill, startWorker } from './worker';

/**
 * For a file of tests: a database of its own, a mail server that takes everything, and processes that do its jobs until they are
 * killed.
 *
 * @param env what the processes are told besides, as the clock they start with
 */
export function killableWorkers(name: string, env: Readonly<Record<string, string>> = {}) {
  const serverUrl = process.env.DATABASE_URL ?? '';
  const started: Parameters<typeof kill>[0][] = [];
  let scratch: Awaited<ReturnType<typeof scratchDatabase>>;
  let mails: Awaited<ReturnType<typeof mailServer>>;

  beforeAll(async () => {
    scratch = await scratchDatabase(name);
    process.env.DATABASE_URL = scratch.url;
    mails = await mailServer(async () => '250 2.0.0 queued as A1');
  });
  afterAll(async () => {
    for (const child of started) await kill(child);
    await db().$disconnect();
    await scratch.drop();
    process.env.DATABASE_URL = serverUrl;
  });

  return {
    async worker() {
      const own = { DATABASE_URL: scratch.url, SMTP_URL: mails.url, ...env };
      const { child } = await startWorker({ lookMs: 100, graceMs: 500 }, own);
      started.push(child);
      return child;
    },
    /** What the mail server has taken so far. */
    taken: () => mails.mails,
  };
}
