import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { submitApplication } from './application/submit-application';
import { db } from './system/db';
import { addJob } from './system/jobs/add-job';
import { filledDraft, reread } from './testing/filled-draft';
import { castDeparture } from './testing/fixtures';
import { scratchDatabase } from './testing/scratch-database';
import { kill, startProcess, startWorker } from './testing/worker';

const serverUrl = process.env.DATABASE_URL ?? '';
const NOON = new Date('2026-06-01T12:00:00+09:00');
const LATER = new Date('2026-06-01T12:06:00+09:00');
const withinAMinute = { timeout: 60_000, interval: 50 };
let scratch: Awaited<ReturnType<typeof scratchDatabase>>;
const started: Parameters<typeof kill>[0][] = [];

beforeAll(async () => {
  scratch = await scratchDatabase('payer');
  process.env.DATABASE_URL = scratch.url;
});
afterEach(async () => {
  for (const child of started) await kill(child);
  await scratch.client.query('TRUNCATE graphile_worker._private_jobs');
});
afterAll(async () => {
  await db().$disconnect();
  await scratch.drop();
  process.env.DATABASE_URL = serverUrl;
});

const env = () => ({ DATABASE_URL: scratch.url, CLOCK_START: NOON.toISOString() });
const attemptOf = (bookingKey: string) =>
  db().paymentAttempt.findFirstOrThrow({
    where: { idempotencyKey: `authorise:${bookingKey}:once:success` },
  });

/** An application whose process was killed after the card company had said yes. */
async function killedAfterTheAnswer(at: 'answer-unread' | 'answer-recorded') {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const { draft, secret } = await filledDraft(departure, NOON);
  // Whoever would write the booking waits for this row, and never gets it.
  await scratch.client.query('BEGIN');
  await scratch.client.query('SELECT FROM "BookingDraft" WHERE id = $1 FOR NO KEY UPDATE', [
    draft.id,
  ]);
  const payer = { secret, departureId: departure.id, diesUnread: at === 'answer-unread' };
  const { child } = await startProcess('payer-process.ts', payer, env(), 'authorised');
  started.push(child);
  const status = at === 'answer-unread' ? 'requested' : 'authorised';
  await vi.waitFor(
    async () => expect(await attemptOf(draft.bookingKey)).toMatchObject({ status }),
    withinAMinute,
  );
  await kill(child);
  await scratch.client.query('ROLLBACK');
  const sent = await db().booking.count({ where: { idempotencyKey: draft.bookingKey } });
  expect(sent).toBe(0);
  return { departure, draft, secret, id: (await attemptOf(draft.bookingKey)).id };
}

const RELEASES = `FROM graphile_worker.jobs WHERE task_identifier = 'release-spare'`;
const minutesToWait = async () =>
  (
    await scratch.client.query(
      `SELECT round(extract(epoch FROM run_at - now()) / 60)::int AS n ${RELEASES}`,
    )
  ).rows.map(({ n }) => n as number);
const fiveMinutesPass = () =>
  scratch.client.query(
    `UPDATE graphile_worker._private_jobs SET run_at = run_at - interval '5 minutes 10 seconds'`,
  );
async function worker() {
  const { child } = await startWorker({ lookMs: 100, graceMs: 500 }, env());
  started.push(child);
  return child;
}

test.each(['answer-unread', 'answer-recorded'] as const)(
  'killed between the card’s answer and the booking (%s): five minutes later it is given back, and a late press is told so',
  async (where) => {
    const { draft, secret, departure, id } = await killedAfterTheAnswer(where);
    expect(await minutesToWait()).toEqual([5]);
    await fiveMinutesPass();
    const restarted = await worker();
    await vi.waitFor(
      async () => expect(await attemptOf(draft.bookingKey)).toMatchObject({ status: 'voided' }),
      withinAMinute,
    );
    await kill(restarted);
    const late = await reread(secret, departure.id, LATER);
    const press = { draft: late, method: 'success', attempt: 'once', userId: null };
    expect(await submitApplication(press, LATER)).toEqual({ kind: 'given-back' });
    expect(await attemptOf(draft.bookingKey)).toMatchObject({ id, status: 'voided' });
    const anew = { ...press, draft: await reread(secret, departure.id, LATER), attempt: 'anew' };
    expect((await submitApplication(anew, LATER)).kind).toBe('sent');
  },
  120_000,
);

test('control: without the job that was queued before the card was asked, it would stay reserved for nobody', async () => {
  const { draft } = await killedAfterTheAnswer('answer-recorded');
  await scratch.client.query(
    `DELETE FROM graphile_worker._private_jobs WHERE id IN (SELECT id ${RELEASES})`,
  );
  await fiveMinutesPass();
  const key = randomUUID();
  await db().$transaction((tx) =>
    addJob(tx, { name: 'expire-holds', payload: { departureId: 'none' }, key, runAt: NOON }),
  );
  await worker();
  await vi.waitFor(async () => {
    const { rows } = await scratch.client.query('SELECT FROM graphile_worker.jobs WHERE key = $1', [
      key,
    ]);
    expect(rows).toEqual([]);
  }, withinAMinute);
  expect(await attemptOf(draft.bookingKey)).toMatchObject({
    status: 'authorised',
    bookingId: null,
  });
}, 120_000);
