import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { db } from '../../system/db';
import { leave, paidFamily } from '../../testing/owing-family';
import { listFailedRefunds, resendRefund } from '../failed-refunds';
import { payments } from './payments';
import { sendRefund } from './send-refund';
import { tellRefund } from './tell-refund';

afterEach(() => vi.restoreAllMocks());
afterAll(() => db().$disconnect());

const LATER = new Date('2026-11-20T12:00:00+09:00');

/** The whole family has left at a fee of 37,240: 148,960 of 186,200 are to go back through one card. */
async function leftFamily(method = 'success') {
  const { booking, first } = await paidFamily('2026-12-04', { method });
  const seen = { feeYen: 37_240, refundYen: 148_960 };
  const ledgerKey = `cancellation:${await leave(booking.id, booking.travelerIds, seen)}:refund`;
  const refunds = () => db().refund.findMany({ where: { ledgerKey }, orderBy: { id: 'asc' } });
  const mine = async () =>
    (await listFailedRefunds()).filter(({ bookingId }) => bookingId === booking.id);
  return { booking, first, ledgerKey, refunds, mine };
}

const resend = (id: string, at: Date) => db().$transaction((tx) => resendRefund(tx, id, at));

const queued = async (ledgerKey: string) => {
  const [row] = await db().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM graphile_worker.jobs
    WHERE task_identifier = 'send-refund' AND key = ${`refund:${ledgerKey}`}`;
  return row?.n;
};

test('D2-22.5 the refund stands in the database before the company is asked, by a key of the ledger’s line and the payment', async () => {
  const { ledgerKey, first, refunds } = await leftFamily();
  expect(await queued(ledgerKey)).toBe(1);
  const seen: unknown[] = [];
  const real = payments().refund;
  const refund = vi.spyOn(payments(), 'refund').mockImplementation(async (order) => {
    seen.push(...(await refunds()).map(({ status, tries }) => [status, tries]));
    return real(order);
  });
  await sendRefund(ledgerKey, LATER);
  const key = `${ledgerKey}:${first.id}`;
  const adapterRef = first.adapterRef;
  expect(refund.mock.calls).toEqual([[{ key, adapterRef, amountYen: 148_960 }]]);
  expect(seen).toEqual([['requested', 1]]);
  expect(await refunds()).toMatchObject([
    {
      ...{ paymentId: first.id, cause: 'refund', amountYen: 148_960, status: 'succeeded' },
      ...{ adapterRef: key, failure: null, tries: 1, resent: 0, updatedAt: LATER },
    },
  ]);
  await sendRefund(ledgerKey, LATER);
  expect(refund).toHaveBeenCalledTimes(1);
});

test('two workers at once write one refund, and ask by one key', async () => {
  const { ledgerKey, refunds } = await leftFamily();
  const refund = vi.spyOn(payments(), 'refund');
  await Promise.all([1, 2, 3].map(() => sendRefund(ledgerKey, LATER)));
  expect(new Set(refund.mock.calls.map(([{ key }]) => key)).size).toBe(1);
  expect((await refunds()).map(({ status }) => status)).toEqual(['succeeded']);
});

test('killed before the answer: the row says that it was asked for, and the next run asks by the same key', async () => {
  const { ledgerKey, refunds } = await leftFamily();
  const refund = vi.spyOn(payments(), 'refund').mockRejectedValueOnce(new Error('no line'));
  await expect(sendRefund(ledgerKey, LATER)).rejects.toThrow('no line');
  expect(await refunds()).toMatchObject([{ status: 'requested', tries: 1 }]);
  await sendRefund(ledgerKey, LATER);
  expect(await refunds()).toMatchObject([{ status: 'succeeded', tries: 2, resent: 0 }]);
  expect(new Set(refund.mock.calls.map(([{ key }]) => key)).size).toBe(1);
});

test('a refund that the company refuses stays in sight, and is sent again once, as a new order', async () => {
  const { booking, first, ledgerKey, refunds, mine } = await leftFamily('refund-fails');
  await sendRefund(ledgerKey, LATER);
  await sendRefund(ledgerKey, LATER);
  const [failed] = await mine();
  expect(failed).toMatchObject({
    ...{ reference: booking.reference, amountYen: 148_960, cause: 'refund', tries: 1 },
    ...{ failure: 'card-expired', adapter: 'sandbox', failedAt: LATER },
  });
  const id = failed?.id ?? '';
  const pressed = await Promise.all([1, 2].map(() => resend(id, LATER)));
  expect(pressed.sort()).toEqual([false, true]);
  expect(await mine()).toEqual([]);
  const refund = vi
    .spyOn(payments(), 'refund')
    .mockResolvedValue({ kind: 'succeeded', adapterRef: 'r' });
  await sendRefund(ledgerKey, LATER);
  expect(refund.mock.calls.map(([{ key }]) => key)).toEqual([`${ledgerKey}:${first.id}:1`]);
  expect(await refunds()).toMatchObject([{ status: 'succeeded', tries: 2, resent: 1 }]);
  expect(await resend(id, LATER)).toBe(false);
});

test('a company that never answers: after the last try it is in sight, and sent again as the same order', async () => {
  const { first, ledgerKey, mine } = await leftFamily();
  const refund = vi.spyOn(payments(), 'refund').mockRejectedValueOnce(new Error('no line'));
  await expect(sendRefund(ledgerKey, LATER, true)).rejects.toThrow('no line');
  const [failed] = await mine();
  expect(failed).toMatchObject({ failure: 'no-answer' });
  expect(await resend(failed?.id ?? '', LATER)).toBe(true);
  await sendRefund(ledgerKey, LATER);
  const key = `${ledgerKey}:${first.id}`;
  expect(refund.mock.calls.map(([order]) => order.key)).toEqual([key, key]);
  expect(await mine()).toEqual([]);
});

test('a refund that is under way is asked about, not asked for again; what has ended is not told otherwise', async () => {
  const { ledgerKey, refunds } = await leftFamily('refund-later');
  const [refund, outcome] = [vi.spyOn(payments(), 'refund'), vi.spyOn(payments(), 'refundOutcome')];
  await sendRefund(ledgerKey, LATER);
  expect(await refunds()).toMatchObject([{ status: 'pending', failure: null }]);
  expect(await queued(ledgerKey)).toBe(1);
  await sendRefund(ledgerKey, LATER);
  expect([refund.mock.calls.length, outcome.mock.calls.length]).toEqual([1, 1]);
  const [row] = await refunds();
  expect(row).toMatchObject({ status: 'succeeded', tries: 2 });
  const late = { kind: 'failed', adapterRef: null, reason: 'late' } as const;
  await tellRefund(row?.id ?? '', late, LATER);
  expect(await refunds()).toMatchObject([{ status: 'succeeded', failure: null }]);
});
