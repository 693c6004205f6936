import { expect, test } from 'vitest';
import { yen } from '../calendar/yen';
import { reductionRefund } from './reduction-refund';

const ledger = (paid: number) => [
  { kind: 'charge', amountYen: 100_000 },
  { kind: 'payment', amountYen: paid },
  { kind: 'credit', amountYen: 6_000 },
];

test.each([
  ['all paid: the whole reduction', 100_000, 6_000],
  ['2,500 still to be paid: the rest of it', 97_500, 3_500],
  ['a yen less than it is still to be paid: a yen', 94_001, 1],
  ['as much is still to be paid: nothing', 94_000, 0],
  ['more is still to be paid: nothing', 90_000, 0],
  ['more was paid than the price for another reason: no more than the reduction', 103_000, 6_000],
])('D2-14.1b %s', (_, paid, back) => {
  expect(reductionRefund(yen(6_000), ledger(paid))).toBe(back);
});
