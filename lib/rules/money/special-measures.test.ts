import { expect, test } from 'vitest';
import { balanceOwed } from './balance-owed';
import { specialMeasuresLine, specialMeasuresYen } from './special-measures';

test('D2-4.6b a lift for a wheelchair, 5,500, agreed: a line of its own outside the fee base', () => {
  expect(specialMeasuresLine({ amountYen: 5_500, agreed: true })).toEqual({
    kind: 'special-measures',
    amountYen: 5_500,
    inFeeBase: false,
  });
});

test('D2-4.6b as long as the traveler has not agreed it stays a quote', () => {
  expect(specialMeasuresLine({ amountYen: 5_500, agreed: false })).toBeNull();
});

test('D3-4.7 3,300, agreed: outside the fee base', () => {
  const line = specialMeasuresLine({ amountYen: 3_300, agreed: true });
  expect(line).toMatchObject({ amountYen: 3_300, inFeeBase: false });
});

const line = (kind: string, amountYen: number, cancellationId: string | null = null) => ({
  kind,
  amountYen,
  cancellationId,
});

test.each([
  ['the whole price paid, the measures not', 33_000, 'special-measures', 5_500],
  ['a deposit paid', 6_600, 'price', 31_900],
  ['all but a part of the measures paid', 36_000, 'special-measures', 2_500],
])('%s', (_, paid, reason, amount) => {
  const lines = [line('charge', 38_500), line('payment', paid)];
  const priced = [
    { kind: 'base', amountYen: 33_000 },
    { kind: 'special-measures', amountYen: 5_500 },
  ];
  const measuresYen = specialMeasuresYen(priced);
  expect(balanceOwed({ lines, ended: false, measuresYen })).toEqual({ amount, reason });
});

test('what is owed for rooms and measures together is not the price', () => {
  const lines = [line('charge', 38_500), line('payment', 33_000), line('charge', 8_100, 'c')];
  expect(balanceOwed({ lines, ended: false, measuresYen: 5_500 })).toEqual({
    amount: 13_600,
    reason: 'room-difference',
  });
});
