import { expect, test } from 'vitest';
import type { PriceTable } from './price-table';
import { type RoomSeeker, roomAllocation } from './room-allocation';

const upTo = (largest: number): PriceTable => ({
  adult: [70_000, 60_000, 55_000, 50_000].slice(0, largest),
  child: [0, 42_000, 38_500, 35_000].slice(0, largest),
  infant: 0,
});
const one = (
  id: string,
  ageBand: RoomSeeker['ageBand'] = 'adult',
  guardianId: string | null = null,
) => ({
  id,
  ageBand,
  guardianId,
});

test('a family of four shares one room where four may', () => {
  const family = [one('a'), one('b'), one('c', 'child', 'a'), one('d', 'child', 'b')];
  expect(roomAllocation(family, upTo(4))).toEqual([['a', 'b', 'c', 'd']]);
});

test('a family of four takes two rooms where three may, each child with its guardian', () => {
  const family = [one('a'), one('b'), one('c', 'child', 'a'), one('d', 'child', 'b')];
  expect(roomAllocation(family, upTo(3))).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

test('three friends in twin rooms: two and one', () => {
  expect(roomAllocation([one('a'), one('b'), one('c')], upTo(2))).toEqual([['a', 'c'], ['b']]);
});

test('an infant lies with its guardian and fills no bed', () => {
  const family = [one('a'), one('b'), one('baby', 'infant', 'b')];
  expect(roomAllocation(family, upTo(2))).toEqual([['a', 'b', 'baby']]);
});

test('one alone where single use is not offered: no proposal', () => {
  const twin = { adult: [0, 60_000], child: [0, 48_000], infant: 0 };
  expect(roomAllocation([one('a')], twin)).toBeNull();
});

test('one grandmother and two grandchildren keep together', () => {
  const family = [one('a'), one('c', 'child', 'a'), one('d', 'child', 'a')];
  expect(roomAllocation(family, upTo(4))).toEqual([['a', 'c', 'd']]);
});
