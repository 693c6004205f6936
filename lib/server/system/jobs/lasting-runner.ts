import 'server-only';
import { run, type Worker } from 'graphile-worker';
import { Pool } from 'pg';
import { env } from '../env';
import { log } from '../log';
import type { JobRegister } from './job';
import { eventsThatTell, jobLogger } from './job-log';
import { repeatedOf, tasksOf } from './run-register';

const RETRY_MS = 2_000;
/** A database that does not answer at all is tried again. */
const PATIENCE_MS = 10_000;

/**
 * Does the jobs of the queue for as long as the process lives. A runner that could not write to the database loses a
 * worker for good, or stops: then another one takes its place, while it finishes what it has under way.
 *
 * @param living the workers of this process; kept up to date, and without those that have given up
 * @returns resolves when the jobs run, or when the first try has failed and the next one is planned
 */
export async function lastingRunner(register: JobRegister, living: Set<string>): Promise<void> {
  const mine: Worker[] = [];
  const events = eventsThatTell();
  let replaced = false;
  const replace = () => {
    if (replaced) return;
    replaced = true;
    setTimeout(() => void lastingRunner(register, living), RETRY_MS).unref();
    void stop();
  };
  const pool = connections();
  const stop = async () => {
    await (await running)?.stop().catch(() => {});
    // One that stopped by itself, its timetable having failed, does not wait for what its workers have under way.
    await Promise.allSettled(mine.map(({ promise }) => promise));
    // At once: a connection that never comes back to the pool would keep what they had begun from everybody else.
    for (const { workerId } of mine) living.delete(workerId);
    await pool.end();
  };
  events.on('worker:create', ({ worker }) => {
    mine.push(worker);
    living.add(worker.workerId);
  });
  events.on('worker:fatalError', ({ worker }) => {
    living.delete(worker.workerId);
    replace();
  });
  const running = start(register, events, pool);
  const runner = await running;
  if (runner === null) return replace();
  runner.promise.then(replace, replace);
  log().info('jobs: started');
}

/** A connection that breaks while it is lent out would otherwise end the whole process. */
function connections(): Pool {
  const pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: PATIENCE_MS,
  });
  const lost = ({ name }: Error) => log().warn({ kind: name }, 'jobs: connection lost');
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}

/** @returns null when the database did not let it start */
function start(register: JobRegister, events: ReturnType<typeof eventsThatTell>, pgPool: Pool) {
  return run({
    pgPool,
    concurrency: 4,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList: tasksOf(register),
    parsedCronItems: repeatedOf(register),
    logger: jobLogger,
    events,
  }).catch((failure: Error) => {
    log().warn({ kind: failure.name }, 'jobs: could not start');
    return null;
  });
}
