import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { isRefusal } from '../calendar/refusal';
import { yen } from '../calendar/yen';
import { webCardDomestic as terms } from '../testing/shipped-terms';
import { partyFeeSteps } from './party-fee-steps';
import { travelerPrices } from './traveler-prices';

const line = (travelerId: string | null, amountYen: number, inFeeBase = true) => ({
  travelerId,
  amountYen,
  inFeeBase,
});

test('D2-7 a line for the booking is shared equally, the rest to the first: 59,101 and 59,100', () => {
  const lines = [line('a', 58_000), line('b', 58_000), line(null, 2_201), line('a', 5_500, false)];
  expect(travelerPrices(lines, ['a', 'b'])).toEqual([59_101, 59_100]);
});

test('D2-7 a discount for the booking lowers each price: 57,500 and 39,500', () => {
  const lines = [line('a', 58_000), line('b', 40_000), line(null, -1_000)];
  expect(travelerPrices(lines, ['a', 'b'])).toEqual([57_500, 39_500]);
});

test('D2-14.1a the fees of a party are rounded one by one, then added', () => {
  const departure = { departureDate: calendarDate('2026-07-09'), dayTrip: false };
  const rows = partyFeeSteps(departure, [yen(33_333), yen(20_000)], terms);
  if (isRefusal(rows)) throw new Error(rows.reason);
  // 20%: 6,666 + 4,000. 30%: 9,999 + 6,000. After the start everything: 53,333.
  expect(rows.find((row) => row.percent === 20)?.fee).toBe(10_666);
  expect(rows.find((row) => row.percent === 30)?.fee).toBe(15_999);
  expect(rows.at(-1)?.fee).toBe(53_333);
});
