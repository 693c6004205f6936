import 'server-only';
import { type ParsedCronItem, parseCronItems, type TaskList } from 'graphile-worker';
import { now } from '../clock';
import type { Tx } from '../db';
import { doLot } from './do-lot';
import { type JobName, type JobRegister, jobFields, type RepeatedJob } from './job';

type AnyJob = JobRegister[JobName];
const isRepeated = (job: AnyJob): job is RepeatedJob => 'schedule' in job;
const entries = (register: JobRegister) => Object.entries(register) as [JobName, AnyJob][];

/**
 * A payload as the queue kept it, checked against what its job is told.
 *
 * @throws Error when a text is missing; its message names the field, never a value
 */
export function readPayload(name: JobName, payload: unknown): Record<string, string> {
  const kept = new Map(Object.entries(payload ?? {}));
  const texts: Record<string, string> = {};
  for (const field of jobFields[name]) {
    const value: unknown = kept.get(field);
    if (typeof value !== 'string') throw new Error(`job ${name}: no ${field}`);
    texts[field] = value;
  }
  return texts;
}

/** The register as the worker takes it. */
export function tasksOf(register: JobRegister): TaskList {
  const tasks: TaskList = {};
  for (const [name, job] of entries(register)) tasks[name] = taskOf(name, job);
  return tasks;
}

function taskOf(name: JobName, job: AnyJob): TaskList[string] {
  if (isRepeated(job)) return async () => void (await job.run(now()));
  // The union of all jobs cannot be called with one payload: readPayload has seen to it that it is this job's own.
  if ('runLot' in job) {
    const runLot = job.runLot as (tx: Tx, payloads: unknown[], at: Date) => Promise<unknown>;
    return (payload) =>
      doLot({ name, most: job.most }, payload, (tx, all) =>
        runLot(
          tx,
          all.map((one) => readPayload(name, one)),
          now(),
        ),
      );
  }
  const run = job.run as (payload: unknown, at: Date, lastTry: boolean) => Promise<unknown>;
  return async (payload, { job: { attempts, max_attempts } }) =>
    void (await run(readPayload(name, payload), now(), attempts >= max_attempts));
}

/** Jobs that come round by themselves. However many processes run, each turn makes one job of each. */
export function repeatedOf(register: JobRegister): ParsedCronItem[] {
  return parseCronItems(
    entries(register).flatMap(([task, job]) =>
      isRepeated(job) ? [{ task, match: job.schedule, options: { backfillPeriod: 0 } }] : [],
    ),
  );
}
