import { readFileSync } from 'node:fs';
import { DEADLINES, NIGHT, openBookings, queueDeadline } from '@/lib/server/testing/open-bookings';
import { scratchDatabase } from '@/lib/server/testing/scratch-database';
import { kill, startWorker } from '@/lib/server/testing/worker';
import { TIDY } from '../setup/serve-next.mjs';
import { printTable } from './table.mjs';

/**
 * A night in which a deadline of each of 100,000 open bookings has come, and the hourly jobs beside it: the worker of the site, in
 * a process of its own, does them until none is left. Wants DATABASE_URL to name a server on which databases may be created.
 */
const BOOKINGS = 100_000;
const PACE = { lookMs: 5_000, graceMs: 15_000 };

const scratch = await scratchDatabase('nightly');
process.env.DATABASE_URL = scratch.url;
const { db } = await import('@/lib/server/system/db');
const { client } = scratch;

/** The most memory that a process has had, where the system tells it. */
function peakMegabytes(pid: number | undefined): string {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0);
}

/** How long a process has been at work on a core: what others do beside it does not count. */
function cpuSeconds(pid: number | undefined): number {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) / 100;
}

async function secondsUntilDone(): Promise<number> {
  const start = performance.now();
  const due = 'SELECT EXISTS (SELECT FROM graphile_worker.jobs WHERE run_at <= now()) AS due';
  while ((await client.query(due)).rows[0].due) await new Promise((wake) => setTimeout(wake, 100));
  return (performance.now() - start) / 1000;
}

try {
  await openBookings(client, BOOKINGS);
  const env = { DATABASE_URL: scratch.url, CLOCK_START: NIGHT, LOG_LEVEL: 'error' };
  const { child } = await startWorker(PACE, env, [TIDY]);
  const rows = [];
  const before = cpuSeconds(child.pid);
  let total = 0;
  for (const deadline of DEADLINES) {
    const jobs = await queueDeadline(client, deadline);
    const seconds = await secondsUntilDone();
    total += seconds;
    rows.push({ deadline: deadline.name, jobs, seconds: seconds.toFixed(1) });
  }
  const memory = peakMegabytes(child.pid);
  const cpu = (cpuSeconds(child.pid) - before).toFixed(1);
  await kill(child);
  printTable(
    `A night over ${BOOKINGS.toLocaleString('en')} open bookings: ${total.toFixed(1)} s (aim: 60), ${cpu} s of them at work on a core, at most ${memory} MB (aim: 300)`,
    rows,
  );
} finally {
  await db().$disconnect();
  await scratch.drop();
}
