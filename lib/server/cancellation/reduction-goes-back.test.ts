import { afterAll, expect, test, vi } from 'vitest';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { payments } from '../money/payments/payments';
import { sendRefund } from '../money/payments/send-refund';
import { db } from '../system/db';
import { FRIDAY, leave, ledgerLines, paidFamily } from '../testing/owing-family';

afterAll(() => db().$disconnect());

/** Four in a room need an extra bed: 61,000 and 41,000; three pay 58,000 and 38,000. */
const EXTRA_BED = {
  adult: [75_800, 60_000, 58_000, 61_000],
  child: [53_000, 40_000, 38_000, 41_000],
  infant: 0,
};

/** Three in a room pay more than four, two less than three. */
const UP_AND_DOWN = {
  adult: [75_800, 52_000, 57_800, 54_800],
  child: [53_000, 36_000, 40_400, 38_300],
  infant: 0,
};

const balanceOf = async (bookingId: string) =>
  ledgerBalance(await db().ledgerEntry.findMany({ where: { bookingId } }));

/** What the card gets back for the lines of a cancellation, in yen. */
async function sent(cancellationId: string) {
  const refund = vi.spyOn(payments(), 'refund');
  for (const cause of ['refund', 'reduction-refund']) {
    await sendRefund(`cancellation:${cancellationId}:${cause}`, FRIDAY);
  }
  const amounts = refund.mock.calls.map(([{ amountYen }]) => amountYen);
  refund.mockRestore();
  return amounts;
}

test('D2-14.1b D2-17.1b a child leaves: 3,000 each of the three who stay go back too, besides what the child paid', async () => {
  const { booking } = await paidFamily('2026-12-04', { priceTable: EXTRA_BED });
  const child = booking.travelerIds[3] ?? '';
  // 20% of 41,000 are 8,200.
  const cancellationId = await leave(booking.id, [child], { feeYen: 8_200, refundYen: 32_800 });
  expect(await ledgerLines(booking.id)).toEqual([
    'charge 204000',
    'payment 204000',
    'credit 41000',
    'fee 8200',
    'refund 32800',
    'credit 9000',
    'refund 9000',
  ]);
  expect(await balanceOf(booking.id)).toBe(0);
  expect(await sent(cancellationId)).toEqual([32_800, 9_000]);
  expect(await sent(cancellationId)).toEqual([]);
  const back = await db().refund.findMany({
    where: { payment: { bookingId: booking.id } },
    orderBy: { amountYen: 'desc' },
  });
  expect(back.map(({ cause, status }) => [cause, status])).toEqual([
    ['refund', 'succeeded'],
    ['reduction-refund', 'succeeded'],
  ]);
  const mail = await db().mail.findFirstOrThrow({
    where: { bookingId: booking.id, template: 'cancellation' },
  });
  expect(mail.text).toContain('残る方のお部屋の減額：9,000円（');
});

test('D2-14.1b 8,100 were still to be paid: of the reduction of 11,600 only what is left of it goes back', async () => {
  const { booking } = await paidFamily('2026-12-04', { priceTable: UP_AND_DOWN });
  const [, , older = '', younger = ''] = booking.travelerIds;
  await leave(booking.id, [younger], { feeYen: 7_660, refundYen: 30_640, differenceYen: 8_100 });
  // 147,900 are held for 156,000: 38,302 of them are the child's 40,400; 20% of 40,400 are 8,080.
  const second = await leave(booking.id, [older], { feeYen: 8_080, refundYen: 30_222 });
  expect((await ledgerLines(booking.id)).slice(6)).toEqual([
    'credit 40400',
    'fee 8080',
    'refund 30222',
    'credit 11600',
    'refund 5598',
  ]);
  expect(await balanceOf(booking.id)).toBe(0);
  expect(await sent(second)).toEqual([30_222, 5_598]);
});
