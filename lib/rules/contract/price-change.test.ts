import { describe, expect, it } from 'vitest';
import { lastDate } from '../calendar/deadline';
import { percentOf, yen } from '../calendar/yen';
import { settlement } from '../money/refund';
import { day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { type PriceChangeFacts, priceChange } from './price-change';

const change = (facts: Partial<PriceChangeFacts>, terms = webCardDomestic) =>
  priceChange(
    {
      departureDate: day('2026-07-09'),
      noticeOn: day('2026-06-23'),
      ground: 'fare-revision',
      costDifferenceYen: 1_200,
      changeYen: 1_200,
      overbooked: false,
      tourPrice: yen(80_000),
      ...facts,
    },
    terms,
  );
const refusedFor = (reason: string) => ({ kind: 'not-allowed', reason, article: '第12条' });

describe('the price of a contract stands, unless the terms name a ground', () => {
  it('D2-12.0 an edit without a ground is refused', () => {
    expect(change({ ground: null })).toEqual(refusedFor('no-ground'));
  });

  it('D2-12.0 ground s.12(2), 1,000 less: accepted', () => {
    const answer = change({ ground: 'fare-cut', costDifferenceYen: -1_000, changeYen: -1_000 });
    expect(answer).toEqual({ kind: 'allowed', newPrice: 79_000, article: '第12条' });
  });

  it('D3-13.0 without a ground refused; 2,500 less under s.13(2) accepted', () => {
    expect(change({ ground: null }, depositDomestic)).toMatchObject({ reason: 'no-ground' });
    const cut = { ground: 'fare-cut', costDifferenceYen: -2_500, changeYen: -2_500 } as const;
    expect(change({ ...cut, tourPrice: yen(62_000) }, depositDomestic)).toMatchObject({
      newPrice: 59_500,
    });
  });

  it('a ground that the terms do not list is none', () => {
    const section = webCardDomestic.priceIncrease;
    if (!section) throw new Error('002 has a price rule');
    const narrow = { ...webCardDomestic, priceIncrease: { ...section, grounds: [] } };
    expect(change({}, narrow)).toEqual(refusedFor('no-ground'));
  });
});

describe('revised fares', () => {
  it('D2-12.1 told on day 16: exactly the difference of 1,200', () => {
    expect(change({})).toEqual({ kind: 'allowed', newPrice: 81_200, article: '第12条' });
  });

  it('D2-12.1 told on day 15: too late', () => {
    expect(change({ noticeOn: day('2026-06-24') })).toEqual(refusedFor('notice-too-late'));
  });

  it('D2-12.1 difference 1,200 but 1,500 entered: refused', () => {
    expect(change({ changeYen: 1_500 })).toEqual(refusedFor('not-the-difference'));
  });

  it('D2-12.1 a decrease told on 6 July has no deadline', () => {
    const less = { costDifferenceYen: -1_200, changeYen: -1_200, noticeOn: day('2026-07-06') };
    expect(change(less)).toMatchObject({ kind: 'allowed', newPrice: 78_800 });
  });

  it('D3-13.1 a difference of 800 is exactly 800 more', () => {
    const answer = change({ costDifferenceYen: 800, changeYen: 800 }, depositDomestic);
    expect(answer).toMatchObject({ newPrice: 80_800, article: '第13条' });
  });

  it('a difference of nothing changes nothing, even late', () => {
    const none = { costDifferenceYen: 0, changeYen: 0, noticeOn: day('2026-07-06') };
    expect(change(none)).toMatchObject({ kind: 'allowed', newPrice: 80_000 });
  });
});

describe('reductions', () => {
  it('D2-12.2 costs fall by 3,000: 77,000, and a later 30% fee is 23,100', () => {
    const cut = {
      ground: 'cheaper-content',
      costDifferenceYen: -3_000,
      changeYen: -3_000,
    } as const;
    expect(change(cut)).toMatchObject({ newPrice: 77_000 });
    expect(percentOf(yen(77_000), 30)).toBe(23_100);
  });

  it('D2-12.2 the 3,000 go back within 30 days from the day after the tour ends on 11 July', () => {
    const reduction = webCardDomestic.refund.reduction;
    if (!reduction) throw new Error('002 reduces prices');
    expect(lastDate(day('2026-07-11'), reduction.deadline)).toBe('2026-08-10');
  });

  it('D3-13.2 only the deposit of 20,000 paid: the balance of 42,000 becomes 39,500, no refund', () => {
    expect(settlement(yen(20_000), yen(62_000))).toEqual({ refund: 0, owed: 42_000 });
    expect(settlement(yen(20_000), yen(59_500))).toEqual({ refund: 0, owed: 39_500 });
    expect(settlement(yen(62_000), yen(59_500))).toEqual({ refund: 2_500, owed: 0 });
  });

  it('D3-13.2 a saving of 2,500 on 62,000: 59,500', () => {
    const saving = {
      ground: 'cheaper-content',
      costDifferenceYen: -2_500,
      changeYen: -2_500,
    } as const;
    expect(change({ ...saving, tourPrice: yen(62_000) }, depositDomestic)).toMatchObject({
      newPrice: 59_500,
    });
  });

  it('D2-12.2 a ground for reductions never raises the price', () => {
    expect(change({ ground: 'fare-cut' })).toEqual(refusedFor('reduction-only'));
    expect(change({ ground: 'cheaper-content' })).toEqual(refusedFor('reduction-only'));
  });

  it('a price never falls below nothing', () => {
    const answer = change({
      ground: 'fare-cut',
      costDifferenceYen: -90_000,
      changeYen: -90_000,
    });
    expect(answer).toMatchObject({ newPrice: 0 });
  });
});

describe('dearer content', () => {
  const dearer = (yenMore: number) =>
    ({ ground: 'content-change', costDifferenceYen: yenMore, changeYen: yenMore }) as const;

  it('D2-12.4 a typhoon re-route at 2,000 more, told five days before: allowed', () => {
    expect(change({ ...dearer(2_000), noticeOn: day('2026-07-04') })).toMatchObject({
      newPrice: 82_000,
    });
  });

  it('D2-12.4 an overbooked hotel at 4,000 more: the company bears it', () => {
    expect(change({ ...dearer(4_000), overbooked: true })).toEqual(refusedFor('overbooking'));
  });

  it('D3-13.4 overbooked 4,000 blocked, a detour at 1,500 allowed', () => {
    expect(change({ ...dearer(4_000), overbooked: true }, depositDomestic)).toMatchObject({
      reason: 'overbooking',
    });
    expect(change(dearer(1_500), depositDomestic)).toMatchObject({ newPrice: 81_500 });
  });

  it('an overbooking that makes it cheaper still reduces the price', () => {
    expect(change({ ...dearer(-500), overbooked: true })).toMatchObject({ newPrice: 79_500 });
  });
});

it('004 has no such rule', () => {
  expect(change({}, arrangedAir)).toEqual({ kind: 'refused', reason: 'not-in-terms' });
});
