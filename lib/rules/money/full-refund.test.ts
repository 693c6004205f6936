import { expect, test } from 'vitest';
import { fullRefund } from './full-refund';
import { ledgerBalance } from './ledger-balance';

const line = (kind: string, amountYen: number) => ({ kind, amountYen });

test.each([
  [
    'D2-15.2.3 80,000 received: 80,000 back',
    [line('charge', 80_000), line('payment', 80_000)],
    80_000,
    80_000,
    0,
  ],
  ['D3-17.3 62,000 received', [line('charge', 62_000), line('payment', 62_000)], 62_000, 62_000, 0],
  ['nothing received', [line('charge', 62_000)], 62_000, 0, 0],
  [
    'received in two parts',
    [line('charge', 62_000), line('payment', 20_000), line('payment', 42_000)],
    62_000,
    62_000,
    0,
  ],
  [
    'a child left earlier, its fee of 7,660 kept; the dearer room of 8,100 was never paid',
    [
      ...[line('charge', 186_200), line('payment', 186_200), line('credit', 38_300)],
      ...[line('fee', 7_660), line('refund', 30_640), line('charge', 8_100)],
    ],
    156_000,
    147_900,
    0,
  ],
  [
    'a fee that was never paid stays owed',
    [line('charge', 9_000), line('credit', 9_000), line('fee', 2_000)],
    0,
    0,
    2_000,
  ],
])('%s', (_, lines, credit, refund, owedAfter) => {
  expect(fullRefund(lines)).toEqual({ credit, refund });
  const after = [...lines, line('credit', credit), line('refund', refund)];
  expect(ledgerBalance(after)).toBe(owedAfter);
});
