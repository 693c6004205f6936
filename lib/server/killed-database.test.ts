import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { migrate, openServer } from '@/scripts/setup/database.mjs';
import { CALM_MS, lookAfter } from '@/scripts/setup/look-after.mjs';
import { db } from './system/db';
import { queueMail } from './system/mail/queue-mail';
import { mailServer } from './testing/mail-server';
import { kill, startWorker } from './testing/worker';

const named = process.env.DATABASE_URL ?? '';
const dataDir = path.resolve(process.env.DATA_DIR ?? '.data', 'killed');
const withinAMinute = { timeout: 60_000, interval: 50 };
const said: string[] = [];
const answer = { to: async () => '250 taken' };
let server: Awaited<ReturnType<typeof openServer>>;
let watch: ReturnType<typeof lookAfter>;
let mails: Awaited<ReturnType<typeof mailServer>>;
let worker: Awaited<ReturnType<typeof startWorker>>;

beforeAll(async () => {
  delete process.env.DATABASE_URL;
  server = await openServer({ dataDir });
  process.env.DATABASE_URL = server.url;
  await migrate(server.url);
  await db().$executeRaw`TRUNCATE graphile_worker._private_jobs`;
  const { ended, again } = server;
  if (ended === undefined || again === undefined) throw new Error('not the embedded database');
  const wait = () => new Promise((wake) => setTimeout(wake, 300));
  const tell = (line: string) => void said.push(line);
  // Each time it ran long enough: how pauses grow and end is shown in scripts/setup/look-after.test.ts.
  let at = 0;
  const now = () => (at += CALM_MS);
  watch = lookAfter('The database', { ended }, again, { wait, tell, now });
  mails = await mailServer(() => answer.to());
  worker = await startWorker({ lookMs: 100, graceMs: 500 }, { SMTP_URL: mails.url });
});
afterAll(async () => {
  await kill(worker.child);
  watch.rest();
  await db().$disconnect();
  await server.stop();
  process.env.DATABASE_URL = named;
});

async function ask(sql: string) {
  const client = new Client({ connectionString: server.adminUrl });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** Kills PostgreSQL itself, as the kernel does when memory runs out. */
async function killDatabase() {
  const [{ data_directory }] = await ask('SHOW data_directory');
  const pid = readFileSync(path.join(data_directory, 'postmaster.pid'), 'utf8').split('\n')[0];
  process.kill(Number(pid), 'SIGKILL');
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

/** Queues a mail as soon as the database answers, and waits until it is sent. */
async function sendOne() {
  const id = await vi.waitFor(queued, withinAMinute);
  await sent(id);
}

const sent = (id: string) =>
  vi.waitFor(async () => {
    const mail = await db().mail.findUniqueOrThrow({ where: { id } });
    expect(mail.status).toBe('sent');
  }, withinAMinute);

const signs = async () =>
  (
    await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_locks WHERE locktype = 'advisory' AND classid = 7401002`
  )[0]?.count;

test('six of six: the killed database is started again at its address, and jobs, pages and queries go on', async () => {
  for (let kills = 1; kills <= 6; kills++) {
    const forgotten = worker.said.filter((line) => line === 'forget ').length;
    await killDatabase();
    await sendOne();
    await vi.waitFor(() => {
      const now = worker.said.filter((line) => line === 'forget ').length;
      expect(now).toBeGreaterThan(forgotten);
    }, withinAMinute);
    if (kills === 1)
      expect(said).toEqual([
        'The database has ended (signal SIGKILL). Starting it again in 0.5 s …',
        'The database runs again.',
      ]);
  }
  const ids = mails.mails.map(({ messageId }) => messageId);
  expect(ids.length).toBeGreaterThanOrEqual(6);
  expect(new Set(ids).size).toBe(ids.length);
}, 300_000);

test('a job that fails while the database is away is tried again, and as many workers as before do jobs', async () => {
  mails.mails.length = 0;
  const answers = ['451 later', '250 taken'];
  answer.to = async () => {
    if (answers.length === 2) await killDatabase();
    return answers.shift() ?? '250 taken';
  };
  const id = await vi.waitFor(queued, withinAMinute);
  await sent(id);
  expect(mails.mails).toHaveLength(2);
  await vi.waitFor(async () => expect(await signs()).toBe(4), withinAMinute);
}, 120_000);
