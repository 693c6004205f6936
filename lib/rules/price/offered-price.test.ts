import { expect, test } from 'vitest';
import { offeredPrice } from './offered-price';

const table = { adult: [75_800, 62_800, 0], child: [53_000, 43_900, 40_400], infant: 0 };
const price = (band: 'adult' | 'child', guests: number, rooms = true) =>
  offeredPrice({ band, guests, rooms }, table);

test('D2-12.5 a child alone in a room is not offered, though the table has a price', () => {
  expect(price('child', 1)).toBeNull();
  expect(price('adult', 1)).toBe(75_800);
  expect(price('child', 2)).toBe(43_900);
});

test('without rooms a child pays the price for one', () => {
  expect(price('child', 1, false)).toBe(53_000);
});

test('what has no price, or no place in the table, is not offered', () => {
  expect(price('adult', 3)).toBeNull();
  expect(price('adult', 4)).toBeNull();
});
