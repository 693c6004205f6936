import { expect, test } from 'vitest';
import { yen } from '../calendar/yen';
import { shareOfFunds } from './share-of-funds';

const person = (charged: number, measures = 0) => ({
  charged: yen(charged),
  measures: yen(measures),
});
const PAIR = [person(23_000, 5_500), person(23_000)];

test.each([
  ['unpaid draw nothing from what the other paid', 46_000, [23_000, 23_000]],
  ['of which a part is paid get that part', 48_000, [25_000, 23_000]],
  ['that are paid are of who needs them', 51_500, [28_500, 23_000]],
  ['come after a deposit', 20_000, [10_000, 10_000]],
  ['get no more than they cost', 53_500, [29_500, 24_000]],
])('D2-4.6b measures %s', (_, funds, shares) => {
  expect(shareOfFunds(yen(funds), PAIR)).toEqual(shares);
});

test('two with measures share what is above the price by what each cost', () => {
  const people = [person(20_000, 3_000), person(20_000, 1_000), person(20_000)];
  expect(shareOfFunds(yen(62_000), people)).toEqual([21_500, 20_500, 20_000]);
});
