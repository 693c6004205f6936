import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { db } from '../system/db';
import { FRIDAY, leave, ledgerLines, owingFamily } from '../testing/owing-family';
import { payBalance } from './pay-balance';
import { payments } from './payments/payments';
import { sendRefund } from './payments/send-refund';

afterAll(() => db().$disconnect());
afterEach(() => vi.restoreAllMocks());

const pay = (bookingId: string, seenYen: number) =>
  payBalance({ bookingId, seenYen, method: 'success', attempt: 'pay' }, FRIDAY);

/** What goes back through which payment, as the card company is asked; a second time it is not. */
async function sent(cancellationId: string, firstId: string) {
  const refund = vi.spyOn(payments(), 'refund');
  const ledgerKey = `cancellation:${cancellationId}:refund`;
  await sendRefund(ledgerKey, FRIDAY);
  await sendRefund(ledgerKey, FRIDAY);
  const calls = refund.mock.calls.map(([{ key, amountYen }]) => {
    expect(key.startsWith(`${ledgerKey}:`)).toBe(true);
    return [key.endsWith(firstId) ? 'price' : 'difference', amountYen];
  });
  refund.mockRestore();
  return calls;
}

const settledBalance = async (bookingId: string) =>
  ledgerBalance(await db().ledgerEntry.findMany({ where: { bookingId } }));

test('D2-15.1.3 8,100 paid, then the rest leaves: 20% of 156,000 is 31,200, 124,800 go back, the ledger is even', async () => {
  const { booking, rest, first, cancellationId } = await owingFamily();
  expect(await pay(booking.id, 8_100)).toEqual({ kind: 'paid', repeated: false });
  const last = await leave(booking.id, rest, { feeYen: 31_200, refundYen: 124_800 });
  expect(await ledgerLines(booking.id)).toEqual([
    'charge 186200',
    'payment 186200',
    'credit 38300',
    'fee 7660',
    'refund 30640',
    'charge 8100',
    'payment 8100',
    'credit 156000',
    'fee 31200',
    'refund 124800',
  ]);
  expect(await settledBalance(booking.id)).toBe(0);
  expect(await sent(cancellationId, first.id)).toEqual([['price', 30_640]]);
  expect(await sent(last, first.id)).toEqual([['price', 124_800]]);
});

test('D2-15.1.3 8,100 not paid: the rest gets 116,700 back, nothing is owed, and nothing can be paid any more', async () => {
  const { booking, rest, first } = await owingFamily();
  const last = await leave(booking.id, rest, { feeYen: 31_200, refundYen: 116_700 });
  expect(await settledBalance(booking.id)).toBe(0);
  expect(await pay(booking.id, 8_100)).toEqual({ kind: 'changed', seenYen: 8_100, nowYen: 0 });
  expect(await sent(last, first.id)).toEqual([['price', 116_700]]);
});

test('D2-22.5 no fee yet: 156,000 are more than is left of the first payment, 8,100 go back through the second', async () => {
  const { booking, rest, first, cancellationId } = await owingFamily(
    { feeYen: 0, refundYen: 38_300 },
    '2026-12-12',
  );
  await pay(booking.id, 8_100);
  const last = await leave(booking.id, rest, { feeYen: 0, refundYen: 156_000 });
  expect(await settledBalance(booking.id)).toBe(0);
  const shares = [
    ['price', 147_900],
    ['difference', 8_100],
  ];
  expect(await sent(last, first.id)).toEqual(shares);
  expect(await sent(cancellationId, first.id)).toEqual([['price', 38_300]]);
});

test('D2-22.5 a card that was declined, and one that failed, are given nothing back', async () => {
  const { booking, rest, first } = await owingFamily(
    { feeYen: 0, refundYen: 38_300 },
    '2026-12-12',
  );
  const order = { bookingId: booking.id, seenYen: 8_100, attempt: 'pay' };
  for (const method of ['declined', 'fails-at-capture']) {
    expect(await payBalance({ ...order, method }, FRIDAY)).toEqual({ kind: 'declined' });
  }
  const last = await leave(booking.id, rest, { feeYen: 0, refundYen: 147_900 });
  expect(await sent(last, first.id)).toEqual([['price', 147_900]]);
});
