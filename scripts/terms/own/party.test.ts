import { describe, expect, it } from 'vitest';
import {
  answer,
  at,
  figure,
  fixed,
  kinds,
  type Loose,
  percent,
  printed,
  story,
  table,
  written,
} from './written';

/** Up to 14 people 30% from the 7th day, from 15 on 50% from the 14th. */
const groups = (change: (terms: Loose) => void = () => {}) =>
  written((terms) => {
    const [own] = terms.cancellation.tables;
    const group = structuredClone(own);
    group.party = { from: 15, until: null };
    group.steps[0].until = { day: 15 };
    group.steps[1] = {
      ...group.steps[1],
      id: 'from-day-14',
      from: { day: 14 },
      charge: percent(50),
    };
    own.party = { from: 1, until: 14 };
    terms.cancellation.tables = [group, own];
    change(terms);
  });

describe('steps by the size of the party', () => {
  it.each([
    [1, 24_000],
    [14, 24_000],
    [15, 40_000],
    [200, 40_000],
  ])('a party of %i: %i yen', (partySize, feeYen) => {
    expect(answer(groups(), { partySize })).toMatchObject({ feeYen });
  });

  it('is refused without the size, and where no table is for it', () => {
    expect(answer(groups())).toMatchObject({ refused: 'party-size-missing' });
    const gap = groups((terms) => {
      terms.cancellation.tables[1].party.until = 12;
    });
    expect(answer(gap, { partySize: 13 })).toMatchObject({ refused: 'no-step' });
    // for trips with a stay and for day trips
    expect(kinds(gap)).toEqual(['hole', 'hole']);
  });

  it('is checked and printed', () => {
    expect(kinds(groups())).toEqual([]);
    const hidden = groups((terms) => {
      terms.cancellation.tables[0].party = { from: 1, until: null };
    });
    expect(kinds(hidden)).toContain('never-used');
    const turned = groups((terms) => {
      terms.cancellation.tables[1].party = { from: 14, until: 1 };
    });
    expect(kinds(turned)).toEqual(['shape']);
    expect(printed(groups())).toContain('取消料（15名様以上）\n');
    expect(printed(groups())).toContain('取消料（14名様まで）\n');
  });
});

describe('a share of a group that may leave free of charge', () => {
  const tenth = (change: (share: Loose) => void = () => {}) =>
    written((terms) => {
      table(terms).steps[0].charge = percent(20);
      const share = {
        id: 'tenth',
        percent: 10,
        until: { day: 7 },
        alsoWhenAllLeave: false,
        ...figure,
      };
      change(share);
      table(terms).freeShare = share;
    });
  const leaving = (...prices: number[]) => ({
    travelers: prices.map((tourPriceYen) => ({ tourPriceYen })),
  });
  const fees = (terms: Loose, more: object) =>
    answer(terms, more).travelers?.map(({ feeYen }: Loose) => feeYen);

  it.each([
    // a tenth of 25 is two, of 19 one, of 9 nobody; 30% on the 7th day
    [25, 0, [10_000, 20_000, 30_000], [3_000, 0, 0]],
    [19, 0, [10_000, 20_000, 30_000], [3_000, 6_000, 0]],
    [9, 0, [10_000], [3_000]],
    // one left before and counts against it, two of them leave nothing
    [25, 1, [10_000, 10_000], [0, 3_000]],
    [25, 2, [10_000], [3_000]],
    // nobody stays: 20 left, 5 leave
    [25, 20, [10_000, 10_000, 10_000, 10_000, 10_000], [3_000, 3_000, 3_000, 3_000, 3_000]],
  ])('%i booked, %i left before, prices %j', (partySize, leftBefore, prices, expected) => {
    const more = { partySize, ...(leftBefore > 0 ? { leftBefore } : {}), ...leaving(...prices) };
    expect(fees(tenth(), more)).toEqual(expected);
  });

  it('ends with its day, and counts for all only where the terms say so', () => {
    const six = { partySize: 25, declaredAt: at('07-03', '11:00'), ...leaving(10_000, 10_000) };
    expect(fees(tenth(), six)).toEqual([3_000, 3_000]);
    const all = { partySize: 10, ...leaving(...Array.from({ length: 10 }, () => 10_000)) };
    expect(answer(tenth(), all)).toMatchObject({ feeYen: 30_000 });
    const too = tenth((share) => {
      share.alsoWhenAllLeave = true;
    });
    expect(answer(too, all)).toMatchObject({ feeYen: 27_000, freeTravelers: [1] });
    expect(answer(tenth(), leaving(10_000))).toMatchObject({ refused: 'party-size-missing' });
  });

  it('shares what is for the booking among those who are charged', () => {
    const booking = tenth();
    table(booking).steps[1].charge = fixed(9_000, 'booking');
    expect(fees(booking, { partySize: 25, ...leaving(1_000, 1_000, 1_000, 1_000, 1_000) })).toEqual(
      [0, 0, 3_000, 3_000, 3_000],
    );
  });

  it('is printed, told and counted to the end', () => {
    expect(kinds(tenth())).toEqual([]);
    expect(printed(tenth())).toContain(
      'お申し込み人数の10％まで（1名未満切捨て、7日前まで、全員が取り消すときを除く）：無料',
    );
    const more = { partySize: 25, ...leaving(10_000) };
    expect(story(tenth(), more)).toContain('As 10% of a party of 25, traveler 1 goes free.');
  });
});

describe('fees by the kind of traveler', () => {
  const byAge = (charge: object = {}) =>
    written((terms) => {
      table(terms).steps[1].charge = {
        kind: 'byAge',
        adult: percent(30),
        child: percent(15),
        ...charge,
      };
    });
  const family = {
    travelers: [
      { tourPriceYen: 80_000, ageBand: 'adult' },
      { tourPriceYen: 40_000, ageBand: 'child' },
      { tourPriceYen: 10_000, ageBand: 'infant' },
    ],
  };

  it('an infant is charged as a child where nothing else is said', () => {
    expect(answer(byAge(), family)).toMatchObject({
      travelers: [{ feeYen: 24_000 }, { feeYen: 6_000 }, { feeYen: 1_500 }],
    });
    expect(answer(byAge({ infant: { kind: 'free' } }), family)).toMatchObject({ feeYen: 30_000 });
    expect(answer(byAge({ child: undefined }), family)).toMatchObject({ feeYen: 39_000 });
  });

  it('is refused where the kind is not known, judged for each kind, and printed', () => {
    expect(answer(byAge())).toMatchObject({ refused: 'traveler-kind-missing' });
    expect(kinds(byAge())).toEqual([]);
    expect(kinds(byAge({ infant: percent(101) }))).toEqual(['shape']);
    const dear = byAge({ child: { kind: 'sumOf', charges: [percent(100), fixed(1)] } });
    // above the price for a child, and more than after the start
    expect(kinds(dear)).toEqual(['falling-charge', 'above-price']);
    expect(printed(byAge())).toContain('大人は旅行代金の30％、小人は旅行代金の15％');
    expect(story(byAge(), family)).toContain(
      'by the kind of traveler (adult: 30% of the tour price; child: 15%',
    );
  });
});
