import { expect, test } from 'vitest';
import { balanceOwed } from './balance-owed';

const line = (kind: string, amountYen: number, cancellationId: string | null = null) => ({
  kind,
  amountYen,
  cancellationId,
});
const PAID = [line('charge', 186_200), line('payment', 186_200)];
const CHILD_LEFT = [
  ...PAID,
  line('credit', 38_300, 'child'),
  line('fee', 7_660, 'child'),
  line('refund', 30_640, 'child'),
  line('charge', 8_100, 'child'),
];
const owed = (lines: typeof PAID, ended = false) => balanceOwed({ lines, ended });

test('a tour that is paid owes nothing, and a booking without a ledger neither', () => {
  expect(owed(PAID)).toBeNull();
  expect(owed([])).toBeNull();
});

test('D2-14.1b a child leaves: the dearer room of the three others is owed, 8,100', () => {
  expect(owed(CHILD_LEFT)).toEqual({ amount: 8_100, reason: 'room-difference' });
});

test('D2-14.1b paid, then another room becomes dearer by 3,000: 3,000 for the room', () => {
  const lines = [...CHILD_LEFT, line('payment', 8_100), line('charge', 3_000, 'second')];
  expect(owed(lines)).toEqual({ amount: 3_000, reason: 'room-difference' });
});

test('a price that was never paid is owed as the price, with the room or without', () => {
  expect(owed([line('charge', 186_200)])).toEqual({ amount: 186_200, reason: 'price' });
  const withRoom = [line('charge', 186_200), line('charge', 8_100, 'child')];
  expect(owed(withRoom)).toEqual({ amount: 194_300, reason: 'price' });
});

test('D2-15.1.3 everybody left after the start with 8,100 unpaid: the rest of the fee is owed', () => {
  const lines = [...CHILD_LEFT, line('credit', 156_000, 'rest'), line('fee', 156_000, 'rest')];
  expect(owed(lines, true)).toEqual({ amount: 8_100, reason: 'fee' });
});

test('money that is due back is no debt', () => {
  expect(owed([...PAID, line('credit', 38_300, 'child')])).toBeNull();
});

test('D2-4.7 D3-27 a taxi of 8,000 paid by the agency: owed as the cost of an incident, over or not', () => {
  const taxi = { ...line('charge', 8_000), settlementId: 'taxi' };
  for (const ended of [false, true]) {
    expect(owed([...PAID, taxi], ended)).toEqual({ amount: 8_000, reason: 'incident' });
  }
  expect(owed([...PAID, taxi, line('payment', 8_000)])).toBeNull();
  const unpaid = [line('charge', 186_200), taxi];
  expect(owed(unpaid)).toEqual({ amount: 194_200, reason: 'price' });
});
