import { expect, test } from 'vitest';
import { bookingBalance, type OwingBooking } from './booking-balance';

const line = (kind: string, amountYen: number, cancellationId: string | null = null) => ({
  kind,
  amountYen,
  cancellationId,
});
const price = (travelerId: string, amountYen: number, kind = 'base') => ({
  travelerId,
  kind,
  amountYen,
});
const going = (id: string) => ({ id, status: 'going' });
const left = (id: string) => ({ id, status: 'cancelled' });

/** Two at 100,000 and a lift of 60,000 for the first; a deposit of 40,000. */
const PAIR: OwingBooking = {
  ledger: [line('charge', 260_000), line('payment', 40_000)],
  endedAt: null,
  priceLines: [price('a', 100_000), price('b', 100_000), price('a', 60_000, 'special-measures')],
  travelers: [going('a'), going('b')],
};
const after = (booking: Partial<OwingBooking>) => bookingBalance({ ...PAIR, ...booking });

test('D2-4.6b what a deposit leaves is of the price, and of the lift', () => {
  expect(bookingBalance(PAIR)).toEqual({ amount: 220_000, reason: 'price', measuresYen: 60_000 });
});

test('D2-4.6b the lift alone is owed once the price is paid', () => {
  const ledger = [...PAIR.ledger, line('payment', 160_000)];
  const owed = { amount: 60_000, reason: 'special-measures', measuresYen: 60_000 };
  expect(after({ ledger })).toEqual(owed);
});

test('D3-17.1 after the first has left free, the 60,000 that are owed are the price of the other', () => {
  const ledger = [...PAIR.ledger, line('credit', 160_000, 'c')];
  const travelers = [left('a'), going('b')];
  expect(after({ ledger, travelers })).toEqual({
    amount: 60_000,
    reason: 'price',
    measuresYen: 0,
  });
});

test('after the other has left free, the lift is still owed', () => {
  const ledger = [...PAIR.ledger, line('credit', 100_000, 'c')];
  const travelers = [going('a'), left('b')];
  expect(after({ ledger, travelers })).toEqual({
    amount: 120_000,
    reason: 'price',
    measuresYen: 60_000,
  });
});

test('what is left of a fee when all have left is for no measures', () => {
  const ledger = [...PAIR.ledger, line('credit', 260_000, 'c'), line('fee', 60_000, 'c')];
  const travelers = [left('a'), left('b')];
  const endedAt = new Date('2026-07-03T11:00:00+09:00');
  expect(after({ ledger, travelers, endedAt })).toEqual({
    amount: 20_000,
    reason: 'fee',
    measuresYen: 0,
  });
});

test('who has paid all owes nothing', () => {
  expect(after({ ledger: [...PAIR.ledger, line('payment', 220_000)] })).toBeNull();
});
