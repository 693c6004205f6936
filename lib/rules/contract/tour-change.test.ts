import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import type { ChangeOrder } from './change-order';
import { tourChange } from './tour-change';

const NOTHING = { adult: 0, child: 0, infant: 0 };
const DETOUR: ChangeOrder = {
  cause: 'weather-or-disaster',
  explanation: '台風で道路が通れないため、う回します。',
  content: true,
  important: false,
  overbooked: false,
  price: null,
};
/** One adult at 80,000 and one child at 40,000; departs on 9 July. */
const family = [
  { id: 'adult', ageBand: 'adult', tourPrice: yen(80_000) },
  { id: 'child', ageBand: 'child', tourPrice: yen(40_000) },
] as const;

function changed(order: Partial<ChangeOrder>, told = '2026-06-23', terms = webCardDomestic) {
  const contract = { departureDate: day('2026-07-09'), noticeOn: day(told), travelers: family };
  return tourChange({ ...DETOUR, ...order }, contract, terms);
}

const costing = (
  ground: NonNullable<ChangeOrder['price']>['ground'],
  adult: number,
  child = 0,
) => ({
  price: { ground, cost: { ...NOTHING, adult, child }, change: { ...NOTHING, adult, child } },
});
const mayNot = (reason: string) => ({ kind: 'may-not', reason });
const FARES = { content: false, cause: null } as const;

describe('what the trip contains', () => {
  it('D2-11 without the causal explanation it cannot be sent', () => {
    expect(changed({ explanation: '　\n' })).toEqual(mayNot('not-explained'));
    expect(changed({})).toEqual({ kind: 'may-change', prices: [] });
  });

  it("D2-11 'better margin' is no cause of the list", () => {
    expect(changed({ cause: 'organiser' })).toEqual(mayNot('cause-not-outside-control'));
    expect(changed({ cause: null })).toEqual(mayNot('cause-not-outside-control'));
  });

  it('D3-12 under 003 alike', () => {
    expect(changed({ explanation: '' }, '2026-06-23', depositDomestic)).toEqual(
      mayNot('not-explained'),
    );
    expect(changed({}, '2026-07-09', depositDomestic).kind).toBe('may-change');
  });

  it('nothing changed is no change', () => {
    expect(changed(FARES)).toEqual(mayNot('nothing-changes'));
    expect(changed({ ...FARES, ...costing('fare-cut', 0) })).toEqual(mayNot('nothing-changes'));
  });
});

describe('what it costs', () => {
  it('D2-12.1 fares up by 1,200 and 600, told on day 16: each pays exactly that much more', () => {
    expect(changed({ ...FARES, ...costing('fare-revision', 1_200, 600) })).toEqual({
      kind: 'may-change',
      prices: [
        { id: 'adult', before: 80_000, after: 81_200 },
        { id: 'child', before: 40_000, after: 40_600 },
      ],
    });
  });

  it('D2-12.1 D3-13.1 told on day 15: refused; less on day 3: allowed', () => {
    const up = { ...FARES, ...costing('fare-revision', 1_200) };
    expect(changed(up, '2026-06-24')).toEqual(mayNot('notice-too-late'));
    expect(changed(up, '2026-06-24', depositDomestic)).toEqual(mayNot('notice-too-late'));
    const down = { ...FARES, ...costing('fare-cut', -1_200) };
    expect(changed(down, '2026-07-06')).toMatchObject({
      prices: [{ id: 'adult', before: 80_000, after: 78_800 }],
    });
  });

  it('D2-12.1 the difference is 1,200 and 1,500 are asked: refused', () => {
    const price = {
      ground: 'fare-revision',
      cost: { ...NOTHING, adult: 1_200 },
      change: { ...NOTHING, adult: 1_500 },
    } as const;
    expect(changed({ ...FARES, price })).toEqual(mayNot('not-the-difference'));
  });

  it('D3-13.1 a difference of 800 is exactly 800', () => {
    const up = { ...FARES, ...costing('fare-revision', 800) };
    expect(changed(up, '2026-06-23', depositDomestic)).toMatchObject({
      prices: [{ after: 80_800 }],
    });
  });

  it('D2-12.2 3,000 less a person: 77,000', () => {
    expect(changed(costing('cheaper-content', -3_000))).toMatchObject({
      prices: [{ id: 'adult', before: 80_000, after: 77_000 }],
    });
  });

  it('D2-12.4 a detour after a typhoon, 2,000 more: allowed however late', () => {
    const detour = costing('content-change', 2_000);
    expect(changed(detour, '2026-07-08')).toMatchObject({
      prices: [{ after: 82_000 }],
    });
    expect(changed(detour, '2026-07-08', depositDomestic).kind).toBe('may-change');
  });

  it('D3-13.4 a detour after a landslide, 1,500 more: allowed; overbooked, 4,000 more: not', () => {
    expect(changed(costing('content-change', 1_500), '2026-07-08', depositDomestic)).toMatchObject({
      prices: [{ after: 81_500 }],
    });
    const hotel = { ...costing('content-change', 4_000), overbooked: true };
    expect(changed(hotel, '2026-07-01', depositDomestic)).toEqual(mayNot('overbooking'));
    expect(changed(hotel)).toEqual(mayNot('overbooking'));
  });

  it('D2-12.4 costs of a change need the change', () => {
    const alone = { ...FARES, ...costing('content-change', 2_000) };
    expect(changed(alone)).toEqual(mayNot('without-change-of-content'));
  });

  it('D2-12.0 terms without such a section leave the price', () => {
    const up = { ...FARES, ...costing('fare-revision', 800) };
    expect(changed(up, '2026-06-23', arrangedAir)).toEqual(mayNot('not-in-terms'));
  });
});
