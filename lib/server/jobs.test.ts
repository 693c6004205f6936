import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jobs } from './jobs';
import type { Tx } from './system/db';
import { addJob } from './system/jobs/add-job';
import { everyHour, type JobRegister, job, jobFields } from './system/jobs/job';
import { readPayload, repeatedOf, tasksOf } from './system/jobs/run-register';

test('every name has its handler, and what nobody queues comes round by itself', () => {
  expect(Object.keys(tasksOf(jobs)).sort()).toEqual(Object.keys(jobFields).sort());
  expect(repeatedOf(jobs).map(({ task }) => task)).toEqual([
    'anchor-consents',
    'erase-enquiries',
    'erase-expired',
    'expand-departures',
    'tend-waiting-lists',
  ]);
});

test('docs/operations.md tells of every job', () => {
  const page = readFileSync('docs/operations.md', 'utf8');
  expect(Object.keys(jobFields).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  for (const [name, one] of Object.entries(jobs)) {
    if (!('schedule' in one)) continue;
    const [minute] = one.schedule.split(' ');
    expect(page).toContain(`| \`${name}\` | each hour, at minute ${minute} |`);
  }
});

test('a payload without what its job is told stops the job and names no value', () => {
  expect(readPayload('send-mail', { mailId: 'm1', more: 1 })).toEqual({ mailId: 'm1' });
  for (const payload of [null, undefined, {}, { mailId: 7 }, [], 'm1'])
    expect(() => readPayload('send-mail', payload)).toThrow(/^job send-mail: no mailId$/);
});

test('what does not fit the register does not compile', () => {
  const { 'settle-balance': _one, ...withoutOne } = jobs;
  // @ts-expect-error a name without a handler
  const incomplete: JobRegister = withoutOne;
  // @ts-expect-error a job that nobody queues, without a schedule
  const never: JobRegister = { ...jobs, 'expand-departures': job(async () => {}) };
  // @ts-expect-error a name that nothing is known of
  const unknown: JobRegister = { ...jobs, 'paint-house': everyHour(1, async () => {}) };
  // @ts-expect-error a handler that asks for what its job is not told
  const other: JobRegister = { ...jobs, 'send-mail': job(async (p: { bookingId: string }) => p) };
  const queueing = (tx: Tx) => [
    () => addJob(tx, { name: 'send-mail', payload: { mailId: 'm1' } }),
    // @ts-expect-error the payload of another job
    () => addJob(tx, { name: 'send-mail', payload: { bookingId: 'b1' } }),
    // @ts-expect-error half a payload
    () => addJob(tx, { name: 'send-access-code', payload: { codeId: 'c1' } }),
    // @ts-expect-error nobody queues what comes round by itself
    () => addJob(tx, { name: 'expand-departures', payload: {} }),
  ];
  expect([incomplete, never, unknown, other, queueing].length).toBe(5);
});
