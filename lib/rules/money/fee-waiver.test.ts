import { expect, test } from 'vitest';
import { yen } from '../calendar/yen';
import { waivableFee, waiverObjection, waiverRefund } from './fee-waiver';
import { fundsHeld, ledgerBalance } from './ledger-balance';

test.each([
  [6_000, [], 6_000],
  [6_000, [2_500], 3_500],
  [6_000, [2_500, 3_500], 0],
])('of a fee of %i, %j waived before, %i can be waived', (fee, waived, left) => {
  expect(waivableFee(fee, waived)).toBe(left);
});

test('more than the fee was never waived', () => {
  expect(() => waivableFee(6_000, [6_001])).toThrow(RangeError);
});

test.each([
  [0, 3_500, 'more-than-left'],
  [1, 3_500, null],
  [3_500, 3_500, null],
  [3_501, 3_500, 'more-than-left'],
  [1, 0, 'nothing-left'],
])('%i of %i left: %s', (amount, left, expected) => {
  expect(waiverObjection(amount, yen(left))).toBe(expected);
});

const line = (kind: string, amountYen: number) => ({ kind, amountYen });
const CANCELLED = [line('charge', 20_000), line('credit', 20_000), line('fee', 6_000)];

test.each([
  ['all of it paid', [line('payment', 20_000), line('refund', 14_000)], 2_500],
  ['2,000 still to be paid', [line('payment', 4_000)], 500],
  ['2,500 still to be paid', [line('payment', 3_500)], 0],
  ['nothing paid', [], 0],
])('D2-22.5 2,500 of a fee of 6,000 waived, %s: %i go back', (_, paid, back) => {
  const lines = [...CANCELLED, ...paid, line('waiver', 2_500)];
  expect(waiverRefund(2_500, lines)).toBe(back);
});

test('a waived fee is owed no more, and what was kept for it is money held again until it goes back', () => {
  const lines = [...CANCELLED, line('payment', 20_000), line('refund', 14_000)];
  expect([ledgerBalance(lines), fundsHeld(lines)]).toEqual([0, 0]);
  const waived = [...lines, line('waiver', 2_500)];
  expect([ledgerBalance(waived), fundsHeld(waived)]).toEqual([-2_500, 2_500]);
  const back = [...waived, line('refund', 2_500)];
  expect([ledgerBalance(back), fundsHeld(back)]).toEqual([0, 0]);
});
