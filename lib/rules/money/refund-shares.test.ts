import { expect, test } from 'vitest';
import { refundShares } from './refund-shares';

const line = (kind: string, amountYen: number, ids: { p?: string; key?: string } = {}) => ({
  kind,
  amountYen,
  paymentId: ids.p ?? null,
  idempotencyKey: ids.key ?? `${kind} ${ids.p ?? amountYen}`,
});
const FIRST = [line('charge', 186_200), line('payment', 186_200, { p: 'price' })];
const DIFFERENCE = [line('charge', 8_100, { key: 'child' }), line('payment', 8_100, { p: 'room' })];

test('D2-22.5 one payment, one refund: it goes back through that payment', () => {
  const lines = [...FIRST, line('refund', 30_640, { key: 'child' })];
  expect(refundShares(lines, 'child')).toEqual([{ paymentId: 'price', amount: 30_640 }]);
});

test('D2-22.5 the oldest payment is used up first: 124,800 of the 155,560 that are left of it', () => {
  const lines = [
    ...FIRST,
    line('refund', 30_640, { key: 'child' }),
    ...DIFFERENCE,
    line('refund', 124_800, { key: 'rest' }),
  ];
  expect(refundShares(lines, 'rest')).toEqual([{ paymentId: 'price', amount: 124_800 }]);
});

test('D2-22.5 without a fee the rest of the first payment and the whole second one go back', () => {
  const lines = [
    ...FIRST,
    line('refund', 38_300, { key: 'child' }),
    ...DIFFERENCE,
    line('refund', 156_000, { key: 'rest' }),
  ];
  expect(refundShares(lines, 'child')).toEqual([{ paymentId: 'price', amount: 38_300 }]);
  expect(refundShares(lines, 'rest')).toEqual([
    { paymentId: 'price', amount: 147_900 },
    { paymentId: 'room', amount: 8_100 },
  ]);
});

test('what was added to the ledger later does not move a refund that was sent', () => {
  const before = [...FIRST, line('refund', 30_640, { key: 'child' })];
  const later = [...before, ...DIFFERENCE, line('refund', 124_800, { key: 'rest' })];
  expect(refundShares(later, 'child')).toEqual(refundShares(before, 'child'));
});

test('a line that is no refund sends nothing', () => {
  expect(refundShares(FIRST, 'payment price')).toEqual([]);
});

test('a yen more than was paid does not go back', () => {
  const lines = [...FIRST, line('refund', 186_201, { key: 'all' })];
  expect(() => refundShares(lines, 'all')).toThrow(RangeError);
  expect(() => refundShares([line('refund', 1, { key: 'all' })], 'all')).toThrow(RangeError);
});

test('D2-14.1b two refunds of one cancellation are shared out one after the other', () => {
  const lines = [
    ...FIRST,
    ...DIFFERENCE,
    line('refund', 180_000, { key: 'child:refund' }),
    line('refund', 9_000, { key: 'child:reduction-refund' }),
  ];
  expect(refundShares(lines, 'child:refund')).toEqual([{ paymentId: 'price', amount: 180_000 }]);
  expect(refundShares(lines, 'child:reduction-refund')).toEqual([
    { paymentId: 'price', amount: 6_200 },
    { paymentId: 'room', amount: 2_800 },
  ]);
});
