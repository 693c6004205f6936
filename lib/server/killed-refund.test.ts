import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from './system/db';
import { leave, paidFamily } from './testing/owing-family';
import { scratchDatabase } from './testing/scratch-database';
import { kill, startProcess, startWorker } from './testing/worker';

const serverUrl = process.env.DATABASE_URL ?? '';
const started: Parameters<typeof kill>[0][] = [];
let scratch: Awaited<ReturnType<typeof scratchDatabase>>;

beforeAll(async () => {
  scratch = await scratchDatabase('refund');
  process.env.DATABASE_URL = scratch.url;
});
afterAll(async () => {
  for (const child of started) await kill(child);
  await db().$disconnect();
  await scratch.drop();
  process.env.DATABASE_URL = serverUrl;
});

test('D2-22.5 killed between the company’s answer and its record: the refund is seen, and ends once after the restart', async () => {
  const { booking, first } = await paidFamily();
  const seen = { feeYen: 37_240, refundYen: 148_960 };
  const ledgerKey = `cancellation:${await leave(booking.id, booking.travelerIds, seen)}:refund`;
  const env = { DATABASE_URL: scratch.url };
  const { child } = await startProcess('refunder-process.ts', { ledgerKey }, env, 'succeeded');
  started.push(child);
  await kill(child);
  const asked = { ledgerKey, paymentId: first.id, amountYen: 148_960, resent: 0 };
  expect(await db().refund.findMany()).toMatchObject([
    { ...asked, status: 'requested', tries: 1, adapterRef: null },
  ]);
  const restarted = await startWorker({ lookMs: 100, graceMs: 500 }, env);
  started.push(restarted.child);
  // Asked again by the same key, which the company answers with the refund that it has made.
  await vi.waitFor(
    async () =>
      expect(await db().refund.findMany()).toMatchObject([
        { ...asked, status: 'succeeded', tries: 2, adapterRef: `${ledgerKey}:${first.id}` },
      ]),
    { timeout: 60_000, interval: 50 },
  );
}, 120_000);
