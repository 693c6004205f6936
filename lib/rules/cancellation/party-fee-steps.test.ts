import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { isRefusal } from '../calendar/refusal';
import { webCardDomestic as terms } from '../testing/shipped-terms';
import { partyFeeSteps } from './party-fee-steps';
import { type PricedLine, partedMoney, partyMoney } from './party-money';
import type { RoomGuest } from './room-changes';

const departure = { departureDate: calendarDate('2026-07-09'), dayTrip: false };
const guest = (id: string, ageBand: RoomGuest['ageBand'] = 'adult'): RoomGuest => ({
  id,
  ageBand,
  roomId: 'room',
});
const line = (travelerId: string | null, amountYen: number, inFeeBase = true): PricedLine => ({
  travelerId,
  code: 'luggage',
  quantity: 1,
  unitYen: amountYen,
  amountYen,
  inFeeBase,
});
const money = (guests: readonly RoomGuest[], lines: readonly PricedLine[]) =>
  partyMoney(guests, lines, (code) => (code === 'luggage' ? 'booking' : undefined));
const prices = (guests: readonly RoomGuest[], lines: readonly PricedLine[]) =>
  partedMoney(
    money(guests, lines),
    guests.map(({ id }) => id),
  ).leavers.map(({ tourPrice }) => tourPrice);

test('D2-7 a line for the booking is shared equally, the rest to the first: 59,101 and 59,100', () => {
  const lines = [line('a', 58_000), line('b', 58_000), line(null, 2_201), line('a', 5_500, false)];
  expect(prices([guest('a'), guest('b')], lines)).toEqual([59_101, 59_100]);
});

test('D2-7 a discount for the booking lowers each price: 57,500 and 39,500', () => {
  const lines = [line('a', 58_000), line('b', 40_000), line(null, -1_000)];
  expect(prices([guest('a'), guest('b')], lines)).toEqual([57_500, 39_500]);
});

test('D2-7 an infant has no share of what is for the booking: 58,534, 58,533, 58,533 and 0', () => {
  const people = [guest('a'), guest('b'), guest('c'), guest('d', 'infant')];
  const own = ['a', 'b', 'c'].map((id) => line(id, 57_800));
  expect(prices(people, [...own, line('d', 0), line(null, 2_200)])).toEqual([
    58_534, 58_533, 58_533, 0,
  ]);
});

test('D2-14.1a three adults and an infant with luggage: 36,718, 55,078 and 73,439 as charged', () => {
  const people = [guest('a'), guest('b'), guest('c'), guest('d', 'infant')];
  const own = ['a', 'b', 'c'].map((id) => line(id, 57_800));
  const party = money(people, [...own, line('d', 8_000), line(null, 2_200)]);
  const rows = partyFeeSteps(departure, party, terms);
  if (isRefusal(rows)) throw new Error(rows.reason);
  // 58,534 + 58,533 + 58,533 + 8,000, each rounded down: 20% three times 11,706 and 1,600,
  // 30% 17,560 + 17,559 + 17,559 + 2,400, 40% three times 23,413 and 3,200.
  expect(rows.find((row) => row.percent === 20)?.fee).toBe(36_718);
  expect(rows.find((row) => row.percent === 30)?.fee).toBe(55_078);
  expect(rows.find((row) => row.percent === 40)?.fee).toBe(73_439);
});

test('D2-14.1a the fees of a party are rounded one by one, then added', () => {
  const party = money([guest('a'), guest('b')], [line('a', 33_333), line('b', 20_000)]);
  const rows = partyFeeSteps(departure, party, terms);
  if (isRefusal(rows)) throw new Error(rows.reason);
  // 20%: 6,666 + 4,000. 30%: 9,999 + 6,000. After the start everything: 53,333.
  expect(rows.find((row) => row.percent === 20)?.fee).toBe(10_666);
  expect(rows.find((row) => row.percent === 30)?.fee).toBe(15_999);
  expect(rows.at(-1)?.fee).toBe(53_333);
});
