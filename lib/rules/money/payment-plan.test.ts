import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { day } from '../testing/reference-calendar';
import { depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { depositPlan } from './payment-plan';

const plan = (prices: readonly number[], appliedOn: string, terms = depositDomestic) =>
  depositPlan(
    {
      tourPrices: prices.map(yen),
      total: yen(prices.reduce((sum, price) => sum + price, 0)),
      departureDate: day('2026-07-09'),
      appliedOn: day(appliedOn),
    },
    terms,
  );

describe('what is paid with an application', () => {
  it('D3-2.3 D3-7.1 2 × 65,000 and a child at 32,000: 50,000 now, 112,000 by 17 June', () => {
    expect(plan([65_000, 65_000, 32_000], '2026-05-01')).toEqual({
      deposit: 50_000,
      depositArticle: '第2条',
      balance: 112_000,
      dueDate: '2026-06-17',
      dueArticle: '第7条',
    });
  });

  it('D3-2.3 each band on both sides', () => {
    const now = (price: number) => plan([price], '2026-05-01')?.deposit;
    expect([now(60_000), now(59_999), now(30_000), now(29_999)]).toEqual([
      20_000, 10_000, 10_000, 5_000,
    ]);
  });

  it('D3-2.3 a deposit that is the whole price is no deposit', () => {
    expect(plan([4_500], '2026-05-01')).toBeNull();
    expect(plan([5_001], '2026-05-01')).toMatchObject({ deposit: 5_000, balance: 1 });
  });

  it('D3-7.1 D3-7.2 applied on day 22 the rest is due that day; on day 21 all is paid at once', () => {
    expect(plan([80_000], '2026-06-17')).toMatchObject({ dueDate: '2026-06-17' });
    expect(plan([80_000], '2026-06-18')).toBeNull();
  });

  it('terms without a deposit ask for the whole price', () => {
    expect(plan([80_000], '2026-05-01', webCardDomestic)).toBeNull();
  });
});
