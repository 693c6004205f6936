import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Logger, runOnce } from 'graphile-worker';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { db } from './system/db';
import { PACE, type Pace, releaseDead } from './system/jobs/living-workers';
import { queueMail } from './system/mail/queue-mail';
import { mailServer, type ReceivedMail } from './testing/mail-server';
import { scratchDatabase } from './testing/scratch-database';
import { kill, startWorker } from './testing/worker';

const serverUrl = process.env.DATABASE_URL ?? '';
const answer = { to: (_mail: ReceivedMail): Promise<string | null> => Promise.resolve(null) };
const started: ChildProcess[] = [];
let scratch: Awaited<ReturnType<typeof scratchDatabase>>;
let mails: Awaited<ReturnType<typeof mailServer>>;

beforeAll(async () => {
  scratch = await scratchDatabase('killed');
  process.env.DATABASE_URL = scratch.url;
  mails = await mailServer((mail) => answer.to(mail));
});
afterEach(async () => {
  for (const child of started) await kill(child);
  await scratch.client.query('TRUNCATE graphile_worker._private_jobs');
  mails.mails.length = 0;
});
afterAll(async () => {
  await db().$disconnect();
  await scratch.drop();
  process.env.DATABASE_URL = serverUrl;
});

const SLOW: Pace = { lookMs: 600_000, graceMs: 600_000 };
const QUICK: Pace = { lookMs: 100, graceMs: 500 };
const withinAMinute = { timeout: 60_000, interval: 50 };
const taken = async () => '250 2.0.0 queued as A1';
const silent = async () => null;

/** A process that does jobs of the scratch database, up and working. */
async function worker(pace: Pace): Promise<ChildProcess> {
  const { child } = await startWorker(pace, { DATABASE_URL: scratch.url, SMTP_URL: mails.url });
  started.push(child);
  return child;
}

async function queued(): Promise<string> {
  const idempotencyKey = randomUUID();
  const mail = {
    template: 'acceptance' as const,
    subject: '件名',
    text: '本文',
    to: 'a@example.jp',
  };
  await db().$transaction((tx) => queueMail(tx, { ...mail, bookingId: null, idempotencyKey }));
  return (await db().mail.findUniqueOrThrow({ where: { idempotencyKey } })).id;
}

const mailOf = (id: string) => db().mail.findUniqueOrThrow({ where: { id } });
const arrived = (count: number) =>
  vi.waitFor(() => expect(mails.mails).toHaveLength(count), withinAMinute);
const lockedBy = async () =>
  (await scratch.client.query('SELECT locked_by FROM graphile_worker.jobs')).rows.map(
    (row) => row.locked_by as string | null,
  );
const signs = `SELECT pid, count(*)::int FROM pg_locks WHERE locktype = 'advisory' AND classid = 7401002 GROUP BY pid`;

test('control: a job of a killed process stays locked, and no worker by itself takes it', async () => {
  answer.to = silent;
  await queued();
  const first = await worker(SLOW);
  await arrived(1);
  await kill(first);
  const done: unknown[] = [];
  await runOnce({
    connectionString: scratch.url,
    taskList: { 'send-mail': (payload) => void done.push(payload) },
    logger: new Logger(() => () => {}),
  });
  expect(done).toEqual([]);
  expect(await lockedBy()).toEqual([expect.stringMatching(/^worker-/)]);
});

test('a mail whose process was killed before the server answered goes out after the restart, as the same mail', async () => {
  answer.to = silent;
  const id = await queued();
  const first = await worker(SLOW);
  await arrived(1);
  await kill(first);
  answer.to = taken;
  await worker(QUICK);
  await vi.waitFor(async () => expect((await mailOf(id)).status).toBe('sent'), withinAMinute);
  expect(await mailOf(id)).toMatchObject({ acceptance: '250 2.0.0 queued as A1' });
  expect(mails.mails).toHaveLength(2);
  expect(mails.mails[0]?.messageId).toBe(`<${id}@tabiyaku>`);
  expect(mails.mails[1]?.text).toBe(mails.mails[0]?.text);
  await vi.waitFor(async () => expect(await lockedBy()).toEqual([]));
});

test('the job of a living worker is left alone, though its connection broke; that of a dead one is due after the grace', async () => {
  answer.to = silent;
  await queued();
  const living = await worker(SLOW);
  await arrived(1);
  const [its] = await lockedBy();
  const missing = new Map<string, number>();
  const look = (at: number) => releaseDead(scratch.client, missing, { at, graceMs: 15_000 });
  expect([await look(0), await look(15_000), await look(90_000)]).toEqual([[], [], []]);
  const { rows } = await scratch.client.query(signs);
  expect(rows).toEqual([{ pid: expect.any(Number), count: 4 }]);
  await scratch.client.query('SELECT pg_terminate_backend($1, 5000)', [rows[0].pid]);
  expect(await look(100_000)).toEqual([]);
  expect([...missing.keys()]).toEqual([its]);
  await vi.waitFor(async () => {
    const again = await scratch.client.query(signs);
    expect(again.rows).toEqual([{ pid: expect.any(Number), count: 4 }]);
  }, withinAMinute);
  expect(await look(114_999)).toEqual([]);
  expect(await look(200_000)).toEqual([]);
  expect(missing.size).toBe(0);
  await kill(living);
  await vi.waitFor(async () => expect((await scratch.client.query(signs)).rows).toEqual([]));
  expect([await look(300_000), await look(314_999)]).toEqual([[], []]);
  expect(await lockedBy()).toEqual([its]);
  expect(await look(315_000)).toEqual([its]);
  expect(await lockedBy()).toEqual([null]);
});

test('a mail that its server took while the database was away goes out once', async () => {
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  const name = new URL(scratch.url).pathname.slice(1);
  const allow = (yes: boolean) => admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${yes}`);
  answer.to = async () => {
    await allow(false);
    const ours = (await scratch.client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid;
    await admin.query(
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1 AND pid <> $2`,
      [name, ours],
    );
    setTimeout(() => void allow(true), 700);
    return taken();
  };
  const id = await queued();
  await worker(QUICK);
  await arrived(1);
  await vi.waitFor(async () => expect((await mailOf(id)).status).toBe('sent'), withinAMinute);
  await vi.waitFor(async () => expect(await lockedBy()).toEqual([]), withinAMinute);
  expect(mails.mails).toHaveLength(1);
  await admin.end();
});

test('jobs of a killed process are due again within a minute of the restart', () => {
  const vanishedMachine = 10_000 + 3 * 5_000;
  expect(PACE.graceMs + 2 * PACE.lookMs + vanishedMachine).toBeLessThan(60_000);
});

test('a timetable that the database does not take ends neither the process nor its jobs', async () => {
  const tables = 'ALTER TABLE graphile_worker';
  await scratch.client.query(`${tables}._private_known_crontabs RENAME TO away`);
  const child = await worker(SLOW);
  await scratch.client.query(`${tables}.away RENAME TO _private_known_crontabs`);
  answer.to = taken;
  const id = await queued();
  await vi.waitFor(async () => expect((await mailOf(id)).status).toBe('sent'), withinAMinute);
  expect(child.exitCode).toBeNull();
}, 90_000);
