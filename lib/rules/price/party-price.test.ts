import { expect, test } from 'vitest';
import { type ChosenOption, partyPrice } from './party-price';
import type { PriceTable } from './price-table';

const table: PriceTable = {
  adult: [72_000, 58_000, 54_000, 52_000],
  child: [0, 40_600, 37_800, 36_400],
  infant: 3_000,
};
const dayTrip: PriceTable = { adult: [12_000], child: [9_600], infant: 0 };
const adult = (id: string) => ({ id, ageBand: 'adult' as const });
const child = (id: string) => ({ id, ageBand: 'child' as const });
const infant = (id: string) => ({ id, ageBand: 'infant' as const });
const boat: ChosenOption = {
  code: 'boat',
  unit: 'person',
  unitYen: 6_000,
  applies: 'all',
  travelerIds: [],
  quantity: 0,
};

function totalOf(answer: ReturnType<typeof partyPrice>) {
  return answer.kind === 'priced' ? answer.total : answer.problems;
}

test('D2-7 佐藤さん alone in a room pays 72,000', () => {
  const answer = partyPrice({ travelers: [adult('sato')], rooms: [['sato']], options: [] }, table);
  expect(totalOf(answer)).toBe(72_000);
});

test('D2-12.5 the 鈴木 family, two adults and two children in one room: 52,000 × 2 + 36,400 × 2 = 176,800', () => {
  const travelers = [adult('hiroshi'), adult('keiko'), child('aoi'), child('riku')];
  const rooms = [['hiroshi', 'keiko', 'aoi', 'riku']];
  const answer = partyPrice({ travelers, rooms, options: [] }, table);
  expect(totalOf(answer)).toBe(176_800);
  expect(
    answer.kind === 'priced' && answer.lines.map((line) => [line.code, line.amountYen]),
  ).toEqual([
    ['adult-4', 52_000],
    ['adult-4', 52_000],
    ['child-4', 36_400],
    ['child-4', 36_400],
  ]);
});

test('D2-12.5 an infant fills no bed: two adults and an infant pay 58,000 × 2 + 3,000 = 119,000', () => {
  const travelers = [adult('a'), adult('b'), infant('c')];
  const answer = partyPrice({ travelers, rooms: [['a', 'b', 'c']], options: [] }, table);
  expect(totalOf(answer)).toBe(119_000);
});

test('D2-12.5 a father and a baby: the single price and the infant price, 75,000', () => {
  const answer = partyPrice(
    { travelers: [adult('a'), infant('b')], rooms: [['a', 'b']], options: [] },
    table,
  );
  expect(totalOf(answer)).toBe(75_000);
});

test('D2-12.5 the same four in two rooms: 58,000 × 2 + 40,600 × 2 = 197,200', () => {
  const travelers = [adult('a'), adult('b'), child('c'), child('d')];
  const rooms = [
    ['a', 'c'],
    ['b', 'd'],
  ];
  expect(totalOf(partyPrice({ travelers, rooms, options: [] }, table))).toBe(197_200);
});

test('D2-7 options and discounts are part of the tour price: 58,000 × 2 + 6,000 − 2,000 + 5,500 + 2,200 = 127,700', () => {
  const options: ChosenOption[] = [
    { ...boat, travelerIds: ['b'] },
    { ...boat, code: 'own-bike', unitYen: -2_000, travelerIds: ['a'] },
    { ...boat, code: 'sea-view', unit: 'room', unitYen: 5_500, quantity: 1 },
    { ...boat, code: 'luggage', unit: 'booking', unitYen: 2_200, quantity: 1 },
    { ...boat, code: 'late', unit: 'booking', unitYen: 9_900, quantity: 0 },
  ];
  const answer = partyPrice(
    { travelers: [adult('a'), adult('b')], rooms: [['a', 'b']], options },
    table,
  );
  expect(totalOf(answer)).toBe(127_700);
  expect(answer.kind === 'priced' && answer.lines.slice(2).map((line) => line.kind)).toEqual([
    'option',
    'discount',
    'option',
    'option',
  ]);
  expect(answer.kind === 'priced' && answer.lines.every((line) => line.inFeeBase)).toBe(true);
});

test('D3-8 58,000 for two in a room + a sea view 5,000 − 1,000: 62,000 for the one, 120,000 together', () => {
  const options: ChosenOption[] = [
    { ...boat, code: 'sea-view', unitYen: 5_000, travelerIds: ['a'] },
    { ...boat, code: 'own-bike', unitYen: -1_000, travelerIds: ['a'] },
  ];
  const travelers = [adult('a'), adult('b')];
  const answer = partyPrice({ travelers, rooms: [['a', 'b']], options }, table);
  if (answer.kind !== 'priced') throw new Error('not priced');
  const own = answer.lines.filter((line) => line.travelerId === 'a');
  expect(own.map((line) => line.amountYen)).toEqual([58_000, 5_000, -1_000]);
  expect(answer.total).toBe(120_000);
});

test('discounts beyond the price are impossible', () => {
  const options = [{ ...boat, code: 'gift', unitYen: -12_001, travelerIds: ['a'] }];
  expect(() => partyPrice({ travelers: [adult('a')], rooms: null, options }, dayTrip)).toThrow(
    RangeError,
  );
});

test('an option for adults is not sold to a child, and an infant takes none', () => {
  const options: ChosenOption[] = [
    { ...boat, applies: 'adult', travelerIds: ['a', 'b', 'c'] },
    { ...boat, code: 'no-lunch', unitYen: -1_400, travelerIds: ['c'] },
  ];
  const travelers = [adult('a'), child('b'), infant('c')];
  const answer = partyPrice({ travelers, rooms: null, options }, dayTrip);
  expect(totalOf(answer)).toBe(27_600);
});

test('a day trip has no rooms: 12,000 + 9,600', () => {
  const answer = partyPrice(
    { travelers: [adult('a'), child('b')], rooms: null, options: [] },
    dayTrip,
  );
  expect(totalOf(answer)).toBe(21_600);
});

test.each([
  ['somebody without a room', [['a']], -1, 'no-room'],
  ['somebody in two rooms', [['a', 'b'], ['b']], -1, 'no-room'],
  ['a child alone', [['a'], ['b']], 1, 'no-adult'],
])('no price with %s', (_, rooms, room, reason) => {
  const answer = partyPrice({ travelers: [adult('a'), child('b')], rooms, options: [] }, table);
  expect(answer).toMatchObject({ kind: 'rooms-wrong', problems: [{ room, reason }] });
});

test('five in a room are more than the table offers', () => {
  const travelers = ['a', 'b', 'c', 'd', 'e'].map(adult);
  const answer = partyPrice({ travelers, rooms: [['a', 'b', 'c', 'd', 'e']], options: [] }, table);
  expect(answer).toMatchObject({ problems: [{ room: 0, reason: 'not-offered', guests: 5 }] });
});

test('a single room that is not offered is refused, not free of charge', () => {
  const twin: PriceTable = { adult: [0, 60_000], child: [0, 48_000], infant: 0 };
  const answer = partyPrice({ travelers: [adult('a')], rooms: [['a']], options: [] }, twin);
  expect(answer).toMatchObject({ problems: [{ reason: 'not-offered', guests: 1 }] });
});
