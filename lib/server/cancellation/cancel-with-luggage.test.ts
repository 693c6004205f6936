import { afterAll, expect, test } from 'vitest';
import { balanceOwed } from '@/lib/rules/money/balance-owed';
import { db } from '../system/db';
import { FRIDAY, leave, ledgerLines, paidFamily } from '../testing/owing-family';

afterAll(() => db().$disconnect());

/** The family of four, 186,200, with luggage of 2,200 for the whole booking: 188,400, all of it paid. */
async function withLuggage() {
  const { booking } = await paidFamily();
  const row = { bookingId: booking.id, amountYen: 2_200 };
  await db().priceLine.create({
    data: {
      ...row,
      kind: 'option',
      code: 'luggage',
      label: '手荷物の当日配送',
      quantity: 1,
      unitYen: 2_200,
      inFeeBase: true,
      createdAt: FRIDAY,
    },
  });
  for (const kind of ['charge', 'payment']) {
    const idempotencyKey = `luggage:${kind}:${booking.id}`;
    await db().ledgerEntry.create({
      data: { ...row, kind, label: '手荷物', idempotencyKey, at: FRIDAY },
    });
  }
  return booking;
}

async function ledgerSince(bookingId: string) {
  return (await ledgerLines(bookingId)).slice(4);
}

// Day 14: 20%. The younger child's own price is 38,300 of four in a room; of three in a room the adults pay 57,800
// instead of 54,800, the elder child 40,400 instead of 38,300: 3,000 + 3,000 + 2,100.
test('D2-14.1b D2-12.5 a child leaves: the luggage is in no fee and in no difference', async () => {
  const booking = await withLuggage();
  const child = booking.travelerIds[3] ?? '';
  const seen = { feeYen: 7_660, refundYen: 30_640, differenceYen: 8_100 };
  const cancellationId = await leave(booking.id, [child], seen);
  expect(await ledgerSince(booking.id)).toEqual([
    'credit 38300',
    'fee 7660',
    'refund 30640',
    'charge 8100',
  ]);
  const lines = await db().priceLine.findMany({
    where: { bookingId: booking.id, kind: 'room-difference' },
    orderBy: { amountYen: 'desc' },
  });
  expect(lines.map(({ amountYen, label }) => `${label} ${amountYen}`)).toEqual([
    'お部屋の利用人数が変わったことによる差額 3000',
    'お部屋の利用人数が変わったことによる差額 3000',
    'お部屋の利用人数が変わったことによる差額 2100',
  ]);
  const told =
    '2,200円（残る方のご予約にそのまま残り、金額は変わりません。取り消す方の取消料の計算には含めません）';
  const record = await db().cancellation.findUniqueOrThrow({ where: { id: cancellationId } });
  expect(JSON.stringify(record.quoteShown)).toContain(told);
  const mail = await db().mail.findFirstOrThrow({ where: { bookingId: booking.id } });
  expect(mail.text).toContain(`予約全体やお部屋ごとの代金：${told}`);
  expect(mail.text).toContain('残る方のお部屋の差額：8,100円（別にご請求します）');
  const ledger = await db().ledgerEntry.findMany({ where: { bookingId: booking.id } });
  expect(balanceOwed({ lines: ledger, ended: false })).toEqual({
    amount: 8_100,
    reason: 'room-difference',
  });
});

// 57,800 + 57,800 + 40,400 and the luggage, 734 + 733 + 733: 20% of 58,534, 58,533 and 41,133 are 11,706, 11,706 and
// 8,226. Paid and not yet used are 188,400 − 7,660 − 30,640 = 150,100; 158,200 were charged, so 8,100 stay unpaid.
test('D2-7 then the others leave: the luggage is part of what they cancel, once, and the ledger comes out even', async () => {
  const booking = await withLuggage();
  const [father = '', mother = '', elder = '', child = ''] = booking.travelerIds;
  const seen = { feeYen: 7_660, refundYen: 30_640, differenceYen: 8_100 };
  await leave(booking.id, [child], seen);
  await leave(booking.id, [father, mother, elder], { feeYen: 31_638, refundYen: 118_462 });
  expect((await ledgerSince(booking.id)).slice(4)).toEqual([
    'credit 158200',
    'fee 31638',
    'refund 118462',
  ]);
  const signs: Record<string, number> = { charge: 1, credit: -1, fee: 1, payment: -1, refund: 1 };
  const rows = await db().ledgerEntry.findMany({ where: { bookingId: booking.id } });
  expect(rows.reduce((sum, row) => sum + (signs[row.kind] ?? 0) * row.amountYen, 0)).toBe(0);
});

// 54,800 × 2, 38,300 × 2 and 550 of the luggage each: 20% of 55,350 and 38,850 are 11,070 and 7,770.
test('D2-7 all four leave at once: 20% of 188,400', async () => {
  const booking = await withLuggage();
  await leave(booking.id, booking.travelerIds, { feeYen: 37_680, refundYen: 150_720 });
  expect(await ledgerSince(booking.id)).toEqual(['credit 188400', 'fee 37680', 'refund 150720']);
});
