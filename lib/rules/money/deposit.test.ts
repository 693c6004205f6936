import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import type { Charge } from './charge';
import { deposit, partyDeposit } from './deposit';

const asked = (price: number, tourDeposit: number | null = null) =>
  deposit(
    { tourPrice: yen(price), tourDeposit: tourDeposit === null ? null : yen(tourDeposit) },
    depositDomestic,
  );

describe('the deposit of document 003', () => {
  it.each([
    ['D3-2.3 60,000 yen: at least 20,000, at most the price', 60_000, 20_000, 60_000],
    ['D3-2.3 59,999 yen: at least 10,000', 59_999, 10_000, 59_999],
    ['D3-2.3 30,000 yen: at least 10,000', 30_000, 10_000, 30_000],
    ['D3-2.3 29,999 yen: at least 5,000, at most 29,999', 29_999, 5_000, 29_999],
    ['D3-2.3 4,500 yen: never more than the price', 4_500, 4_500, 4_500],
    ['D3-2.3 5,000 yen: the whole price', 5_000, 5_000, 5_000],
    ['D3-2.3 nothing to pay, nothing to deposit', 0, 0, 0],
    ['D3-8 58,000 + 5,000 - 1,000 = 62,000: at least 20,000', 62_000, 20_000, 62_000],
    ['D3-8 61,000 - 2,000 = 59,000: at least 10,000', 59_000, 10_000, 59_000],
  ])('%s', (_name, price, minimum, maximum) => {
    expect(asked(price)).toEqual({ kind: 'deposit', minimum, maximum, article: '第2条' });
  });

  it('D3-2.3 two at 65,000 and a child at 32,000 leave 50,000 together', () => {
    const party = [65_000, 65_000, 32_000].map((p) => ({ tourPrice: yen(p), tourDeposit: null }));
    expect(partyDeposit(party, depositDomestic)).toBe(50_000);
  });

  it('D3-2.3n a tour with a deposit of its own asks for that one', () => {
    expect(asked(80_000, 30_000)).toMatchObject({ minimum: 30_000, maximum: 80_000 });
  });

  it('D3-2.3n without one the table counts', () => {
    expect(asked(80_000)).toMatchObject({ minimum: 20_000 });
  });
});

describe('the deposit of document 004', () => {
  it.each([
    ['D4-3.3 a ticket of 120,000: 30,000', 120_000, 30_000],
    ['D4-3.3 a ticket of 30,000: 30,000', 30_000, 30_000],
    ['D4-3.3 a ticket of 29,999: all of it', 29_999, 29_999],
  ])('%s', (_name, price, sum) => {
    const answer = deposit({ tourPrice: yen(price), tourDeposit: null }, arrangedAir);
    expect(answer).toMatchObject({ minimum: sum, maximum: sum });
  });
});

describe('terms without an answer', () => {
  it('002 knows no deposit: refused, never zero', () => {
    const facts = { tourPrice: yen(80_000), tourDeposit: null };
    expect(deposit(facts, webCardDomestic)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
    expect(partyDeposit([facts], webCardDomestic)).toEqual({
      kind: 'refused',
      reason: 'not-in-terms',
    });
  });

  it('a price below every band is refused, not guessed', () => {
    const bands = depositDomestic.deposit?.bands.slice(0, 2) ?? [];
    const terms = { deposit: { bands, maximum: 'price' as const } };
    expect(deposit({ tourPrice: yen(29_999), tourDeposit: null }, terms)).toEqual({
      kind: 'refused',
      reason: 'no-step',
    });
  });
});

describe('a deposit in percent', () => {
  const figure = { article: '第2条', clause: 'D3-2.3', source: 'test', confirmed: true };
  const percent = { kind: 'percent', percent: 20, of: 'tourPrice' } as const;
  const sum = { kind: 'fixed', yen: 20_000, per: 'person' } as const;
  const least = (charge: Charge, price: number) => {
    const bands = [{ fromPriceYen: 0, charge, ...figure }];
    const facts = { tourPrice: yen(price), tourDeposit: null };
    return deposit(facts, { deposit: { bands, maximum: 'price' } });
  };

  it.each([
    [99_999, 19_999],
    [100_000, 20_000],
    [100_004, 20_000],
    [100_005, 20_001],
    [4, 0],
  ])('20%% of %i yen, rounded down: %i', (price, minimum) => {
    expect(least(percent, price)).toMatchObject({ minimum, maximum: price });
  });

  it.each([
    [19_999, 19_999, 3_999],
    [20_000, 20_000, 4_000],
    [100_000, 20_000, 20_000],
    [100_005, 20_001, 20_000],
    [150_000, 30_000, 20_000],
  ])('of %i yen the larger of 20,000 and 20%% is %i, the smaller %i', (price, larger, smaller) => {
    const charges = [sum, percent];
    expect(least({ kind: 'largerOf', charges }, price)).toMatchObject({ minimum: larger });
    expect(least({ kind: 'smallerOf', charges }, price)).toMatchObject({ minimum: smaller });
  });

  it('a tour with a deposit of its own asks for that one', () => {
    const bands = [{ fromPriceYen: 0, charge: percent, ...figure }];
    const facts = { tourPrice: yen(80_000), tourDeposit: yen(30_000) };
    expect(deposit(facts, { deposit: { bands, maximum: 'price' } })).toMatchObject({
      minimum: 30_000,
    });
  });
});
