import { expect, test } from 'vitest';
import { ledgerBalance } from './ledger-balance';

const line = (kind: string, amountYen: number) => ({ kind, amountYen });

test('a tour that was charged and paid leaves nothing open', () => {
  expect(ledgerBalance([line('charge', 160_000), line('payment', 160_000)])).toBe(0);
});

test('after a cancellation with a fee of 24,000 yen the rest of 80,000 is due back until it is refunded', () => {
  const lines = [
    line('charge', 80_000),
    line('payment', 80_000),
    line('credit', 80_000),
    line('fee', 24_000),
  ];
  expect(ledgerBalance(lines)).toBe(-56_000);
  expect(ledgerBalance([...lines, line('refund', 56_000)])).toBe(0);
});

test('a kind of entry no ledger has stops the sum', () => {
  expect(() => ledgerBalance([line('gift', 1)])).toThrow(RangeError);
});
