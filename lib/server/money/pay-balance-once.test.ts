import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { cancelTravelers } from '../cancellation/cancel-travelers';
import { db } from '../system/db';
import { FRIDAY, owingFamily } from '../testing/owing-family';
import { balanceStanding } from './balance-standing';
import { payBalance } from './pay-balance';
import { payments } from './payments/payments';
import { settleBalance } from './settle-balance';

afterAll(() => db().$disconnect());
afterEach(() => vi.restoreAllMocks());

const order = (bookingId: string, attempt: string) => ({
  bookingId,
  attempt,
  seenYen: 8_100,
  method: 'success',
});

async function countsOf(bookingId: string) {
  const [ledger, events, mails, attempts] = await Promise.all([
    db().ledgerEntry.findMany({ where: { bookingId } }),
    db().bookingEvent.count({ where: { bookingId, kind: 'balance-paid' } }),
    db().mail.count({ where: { bookingId, template: 'balance-paid' } }),
    db().paymentAttempt.findMany({ where: { bookingId, purpose: 'balance' } }),
  ]);
  const payments = ledger.filter((one) => one.kind === 'payment' && one.amountYen === 8_100);
  const captured = attempts.filter(({ status }) => status === 'captured');
  return {
    payments: payments.length,
    captured: captured.length,
    events,
    mails,
    balance: ledgerBalance(ledger),
  };
}

const ONCE = { payments: 1, captured: 1, events: 1, mails: 1, balance: 0 };

test('a double click: ten confirmations of one press make one payment', async () => {
  const { booking } = await owingFamily();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => payBalance(order(booking.id, 'double'), FRIDAY)),
  );
  expect(answers.map(({ kind }) => kind)).toEqual(Array(10).fill('paid'));
  expect(await countsOf(booking.id)).toEqual(ONCE);
});

test('two tabs: one pays, the other is told what is owed now; its reservation is given back', async () => {
  const { booking } = await owingFamily();
  const answers = await Promise.all(
    ['left', 'right'].map((tab) => payBalance(order(booking.id, tab), FRIDAY)),
  );
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['changed', 'paid']);
  expect(answers).toContainEqual({ kind: 'changed', seenYen: 8_100, nowYen: 0 });
  expect(await countsOf(booking.id)).toEqual(ONCE);
  const open = await db().paymentAttempt.count({
    where: { idempotencyKey: { startsWith: `balance:${booking.id}` }, status: 'authorised' },
  });
  expect(open).toBe(0);
});

test('a form replayed days later, with the same card or another, answers with what was done', async () => {
  const { booking } = await owingFamily();
  await payBalance(order(booking.id, 'replay'), FRIDAY);
  const later = new Date('2026-11-24T11:00:00+09:00');
  for (const method of ['success', 'fails-at-capture', 'declined']) {
    const again = await payBalance({ ...order(booking.id, 'replay'), method }, later);
    expect(again).toEqual({ kind: 'paid', repeated: true });
  }
  expect(await countsOf(booking.id)).toEqual(ONCE);
});

test('paying and cancelling the rest at once: one of them happens, the ledger comes out even', async () => {
  const { booking, rest } = await owingFamily();
  const [paid, cancelled] = await Promise.all([
    payBalance(order(booking.id, 'against'), FRIDAY),
    cancelTravelers(
      {
        bookingId: booking.id,
        travelerIds: rest,
        ground: null,
        seen: { feeYen: 31_200, refundYen: 116_700, owedYen: 0, differenceYen: 0 },
        idempotencyKey: `against:${booking.id}`,
      },
      FRIDAY,
    ),
  ]);
  expect([paid.kind === 'paid', cancelled.kind === 'cancelled'].sort()).toEqual([false, true]);
  expect(await countsOf(booking.id)).toMatchObject({ balance: 0 });
});

test('interrupted before the card has answered: nobody cancels meanwhile, the job takes the payment once', async () => {
  const { booking, rest } = await owingFamily();
  vi.spyOn(payments(), 'capture').mockRejectedValueOnce(new Error('no line'));
  await expect(payBalance(order(booking.id, 'cut-off'), FRIDAY)).rejects.toThrow('no line');
  const figures = { feeYen: 31_200, refundYen: 116_700, owedYen: 0, differenceYen: 0 };
  const cancel = { bookingId: booking.id, travelerIds: rest, ground: null, seen: figures };
  expect(await cancelTravelers({ ...cancel, idempotencyKey: `cut:${booking.id}` }, FRIDAY)).toEqual(
    {
      kind: 'refused',
      reason: 'payment-pending',
    },
  );
  const queued = await db().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'settle-balance'
      AND key IN (SELECT 'settle-balance:' || id FROM "PaymentAttempt" WHERE "bookingId" = ${booking.id}::uuid)`;
  expect(queued).toEqual([{ n: 1 }]);
  await settleBalance(booking.id, FRIDAY);
  await settleBalance(booking.id, FRIDAY);
  expect(await countsOf(booking.id)).toEqual(ONCE);
  expect(
    await cancelTravelers({ ...cancel, idempotencyKey: `cut:${booking.id}` }, FRIDAY),
  ).toMatchObject({
    kind: 'changed',
    now: { feeYen: 31_200, refundYen: 124_800 },
  });
});

test('control: without the lock two tabs both see 8,100 owed, and both would charge', async () => {
  const { booking } = await owingFamily();
  let arrived = 0;
  let open = () => {};
  const bothRead = new Promise<void>((resolve) => {
    open = resolve;
  });
  const unguarded = (tab: string) =>
    db().$transaction(async (tx) => {
      const standing = await balanceStanding(tx, order(booking.id, tab));
      expect(standing).toEqual({ kind: 'payable' });
      arrived += 1;
      if (arrived === 2) open();
      await bothRead;
      await tx.ledgerEntry.create({
        data: {
          bookingId: booking.id,
          kind: 'payment',
          amountYen: 8_100,
          label: 'お支払い',
          idempotencyKey: `unguarded:${tab}:${booking.id}`,
          at: FRIDAY,
        },
      });
    });
  await Promise.all([unguarded('left'), unguarded('right')]);
  expect(await countsOf(booking.id)).toMatchObject({ payments: 2, balance: -8_100 });
});
