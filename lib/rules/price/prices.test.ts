import { describe, expect, it } from 'vitest';
import { percentOf, yen } from '../calendar/yen';
import { unusedTicketRefund } from '../cancellation/unused-ticket-refund';
import { settlement } from '../money/refund';
import { type TicketPriceLines, ticketPrice, ticketPriceDifference } from './ticket-price';
import { tourPrice } from './tour-price';

const price = (
  shown: number,
  supplements: number[],
  discounts: number[],
  shownDiscounted = false,
) =>
  tourPrice({
    shown: yen(shown),
    supplements: supplements.map(yen),
    discounts: discounts.map(yen),
    shownDiscounted,
  });

describe('the tour price', () => {
  it('D2-7 72,000 + single room 10,000 - early booking 2,000: 80,000, 30% of it 24,000', () => {
    expect(price(72_000, [10_000], [2_000])).toBe(80_000);
    expect(percentOf(price(72_000, [10_000], [2_000]), 30)).toBe(24_000);
  });

  it('D2-7 an optional tour paid on the spot and points are no part of it', () => {
    expect(price(80_000, [], [])).toBe(80_000);
  });

  it('D3-8 58,000 + 5,000 - 1,000: 62,000, 20% of it 12,400', () => {
    expect(price(58_000, [5_000], [1_000])).toBe(62_000);
    expect(percentOf(yen(62_000), 20)).toBe(12_400);
  });

  it('D3-8 61,000 - 2,000: 59,000, 20% of it 11,800', () => {
    expect(price(61_000, [], [2_000])).toBe(59_000);
    expect(percentOf(yen(59_000), 20)).toBe(11_800);
  });

  it('D3-11.2 a price already discounted takes no discount twice', () => {
    expect(price(60_000, [], [2_000], true)).toBe(60_000);
    expect(price(60_000, [], [2_000], false)).toBe(58_000);
  });

  it('discounts beyond the price are impossible', () => {
    expect(() => price(1_000, [], [2_000])).toThrow(RangeError);
  });
});

describe('the ticket price', () => {
  const lines = (surcharges: number, fare = 90_000): TicketPriceLines => ({
    fare: yen(fare),
    surcharges: yen(surcharges),
    fees: yen(3_000),
    airportTaxes: yen(5_000),
  });

  it('D4-5.1 fare 90,000 + fuel 22,000 + fee 3,000 + tax 5,000: 120,000', () => {
    expect(ticketPrice(lines(22_000))).toBe(120_000);
  });

  it('D4-5.2 fuel USD 150 at 145 was 21,750, at 150 it is 22,500: 750 more', () => {
    expect(ticketPriceDifference(lines(21_750), lines(22_500), false)).toEqual({
      charge: 750,
      refund: 0,
    });
  });

  it('D4-5.2 the fare itself stays as agreed', () => {
    expect(ticketPriceDifference(lines(22_000), lines(22_000, 99_000), false)).toEqual({
      charge: 0,
      refund: 0,
    });
  });

  it('D4-5.3 before issue +1,200 is charged, -800 paid back', () => {
    expect(ticketPriceDifference(lines(22_000), lines(23_200), false).charge).toBe(1_200);
    expect(ticketPriceDifference(lines(22_000), lines(21_200), false)).toEqual({
      charge: 0,
      refund: 800,
    });
  });

  it('D4-5.3 after issue neither', () => {
    const nothing = { charge: 0, refund: 0 };
    expect(ticketPriceDifference(lines(22_000), lines(23_200), true)).toEqual(nothing);
    expect(ticketPriceDifference(lines(22_000), lines(21_200), true)).toEqual(nothing);
  });

  it('D4-3.4 price 120,000, deposit 30,000: balance 90,000', () => {
    expect(settlement(yen(30_000), yen(120_000))).toEqual({ refund: 0, owed: 90_000 });
  });

  it('D4-3.4 fee 20,000, deposit 30,000: 10,000 back', () => {
    expect(settlement(yen(30_000), yen(20_000))).toEqual({ refund: 10_000, owed: 0 });
  });

  it('D3-2.1 price 80,000, deposit 20,000: balance 60,000; fee 16,000: 4,000 back; fee 24,000: 4,000 owed', () => {
    expect(settlement(yen(20_000), yen(80_000)).owed).toBe(60_000);
    expect(settlement(yen(20_000), yen(16_000)).refund).toBe(4_000);
    expect(settlement(yen(20_000), yen(24_000)).owed).toBe(4_000);
  });

  it('D4-7.3 return leg unused, any class, asked after departure: nothing', () => {
    expect(unusedTicketRefund({ departed: true })).toBe(0);
  });

  it('D4-7.3 before departure the cancellation rules answer', () => {
    expect(unusedTicketRefund({ departed: false })).toBeNull();
  });
});
