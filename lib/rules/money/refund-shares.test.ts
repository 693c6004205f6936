import { expect, test } from 'vitest';
import { refundShares } from './refund-shares';

const line = (kind: string, amountYen: number, ids: { p?: string; c?: string } = {}) => ({
  kind,
  amountYen,
  paymentId: ids.p ?? null,
  cancellationId: ids.c ?? null,
});
const FIRST = [line('charge', 186_200), line('payment', 186_200, { p: 'price' })];
const DIFFERENCE = [line('charge', 8_100, { c: 'child' }), line('payment', 8_100, { p: 'room' })];

test('D2-22.5 one payment, one refund: it goes back through that payment', () => {
  const lines = [...FIRST, line('refund', 30_640, { c: 'child' })];
  expect(refundShares(lines, 'child')).toEqual([{ paymentId: 'price', amount: 30_640 }]);
});

test('D2-22.5 the oldest payment is used up first: 124,800 of the 155,560 that are left of it', () => {
  const lines = [
    ...FIRST,
    line('refund', 30_640, { c: 'child' }),
    ...DIFFERENCE,
    line('refund', 124_800, { c: 'rest' }),
  ];
  expect(refundShares(lines, 'rest')).toEqual([{ paymentId: 'price', amount: 124_800 }]);
});

test('D2-22.5 without a fee the rest of the first payment and the whole second one go back', () => {
  const lines = [
    ...FIRST,
    line('refund', 38_300, { c: 'child' }),
    ...DIFFERENCE,
    line('refund', 156_000, { c: 'rest' }),
  ];
  expect(refundShares(lines, 'child')).toEqual([{ paymentId: 'price', amount: 38_300 }]);
  expect(refundShares(lines, 'rest')).toEqual([
    { paymentId: 'price', amount: 147_900 },
    { paymentId: 'room', amount: 8_100 },
  ]);
});

test('what was added to the ledger later does not move a refund that was sent', () => {
  const before = [...FIRST, line('refund', 30_640, { c: 'child' })];
  const later = [...before, ...DIFFERENCE, line('refund', 124_800, { c: 'rest' })];
  expect(refundShares(later, 'child')).toEqual(refundShares(before, 'child'));
});

test('a cancellation without a refund sends nothing', () => {
  expect(refundShares(FIRST, 'child')).toEqual([]);
});

test('a yen more than was paid does not go back', () => {
  const lines = [...FIRST, line('refund', 186_201, { c: 'all' })];
  expect(() => refundShares(lines, 'all')).toThrow(RangeError);
  expect(() => refundShares([line('refund', 1, { c: 'all' })], 'all')).toThrow(RangeError);
});
