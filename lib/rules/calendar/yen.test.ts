import { describe, expect, it } from 'vitest';
import { percentOf, permilleOfRoundedUp, remainderYen, sumYen, yen } from './yen';

describe('an amount of yen', () => {
  it.each([0, 1, 80_000, Number.MAX_SAFE_INTEGER])('is %i', (amount) => {
    expect(yen(amount)).toBe(amount);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    'is not %d',
    (amount) => {
      expect(() => yen(amount)).toThrow(new RangeError(`not a whole amount of yen: ${amount}`));
    },
  );

  it('is not a text, and never minus zero', () => {
    expect(() => yen('5' as unknown as number)).toThrow(RangeError);
    expect(Object.is(yen(-0), 0)).toBe(true);
  });
});

describe('D2-14.1a percentages are rounded down to a yen', () => {
  it.each([
    [33_333, 30, 9_999],
    [80_000, 30, 24_000],
    [9, 10, 0],
    [10, 10, 1],
    [80_000, 0, 0],
    [80_000, 100, 80_000],
    [80_000, 12.5, 10_000],
    [9_999, 0.25, 24],
    [1_000_000_000, 99.99, 999_900_000],
    [30_000, 0.07, 21],
  ])('%i yen at %d%% is %i', (amount, percent, expected) => {
    expect(percentOf(yen(amount), percent)).toBe(expected);
  });

  it.each([-1, 0.001, 33.333, Number.NaN])('%d is no percentage', (percent) => {
    expect(() => percentOf(yen(100), percent)).toThrow(
      `not a rate with at most two decimals: ${percent}`,
    );
  });
});

describe('thousandths', () => {
  it('are rounded up: they are paid to the customer', () => {
    expect(permilleOfRoundedUp(yen(62_010), 20)).toBe(1_241);
    expect(permilleOfRoundedUp(yen(62_000), 20)).toBe(1_240);
    expect(permilleOfRoundedUp(yen(1), 1)).toBe(1);
    expect(permilleOfRoundedUp(yen(0), 20)).toBe(0);
  });
});

describe('sums', () => {
  it('add up, none is 0', () => {
    expect(sumYen([yen(24_000), yen(9_999)])).toBe(33_999);
    expect(sumYen([])).toBe(0);
  });

  it('leave nothing when more is taken than was there', () => {
    expect(remainderYen(yen(20_000), yen(16_000))).toBe(4_000);
    expect(remainderYen(yen(20_000), yen(24_000))).toBe(0);
    expect(remainderYen(yen(20_000), yen(20_000))).toBe(0);
  });
});
