import { expect, test } from 'vitest';
import { fundsHeld, ledgerBalance } from './ledger-balance';

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

test('what a cancellation is paid from: paid 80,000, 6,000 kept and 14,000 sent back leave 60,000, whatever is charged', () => {
  const lines = [
    { kind: 'charge', amountYen: 90_000 },
    { kind: 'payment', amountYen: 80_000 },
    { kind: 'credit', amountYen: 20_000 },
    { kind: 'fee', amountYen: 6_000 },
    { kind: 'refund', amountYen: 14_000 },
  ];
  expect(fundsHeld(lines)).toBe(60_000);
  expect(fundsHeld([])).toBe(0);
});

test('D2-4.7 D2-16.1.2 costs of an incident are no funds; what was not received is paid already', () => {
  const paid = [
    { kind: 'charge', amountYen: 80_000 },
    { kind: 'payment', amountYen: 80_000 },
  ];
  const taxi = { kind: 'charge', amountYen: 8_000, settlementId: 'taxi' };
  expect(fundsHeld([...paid, taxi, { kind: 'payment', amountYen: 8_000 }])).toBe(80_000);
  const boat = [
    { kind: 'credit', amountYen: 6_000, settlementId: 'boat' },
    { kind: 'refund', amountYen: 6_000, settlementId: 'boat' },
  ];
  expect(fundsHeld([...paid, ...boat])).toBe(80_000);
  const hotel = { kind: 'compensation', amountYen: 1_240, settlementId: 'hotel' };
  expect(fundsHeld([...paid, hotel])).toBe(80_000);
  expect(ledgerBalance([...paid, hotel])).toBe(0);
});
