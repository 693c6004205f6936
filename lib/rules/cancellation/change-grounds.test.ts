import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import type { PriceChangeGround } from '../contract/price-increase-notice';
import { depositDomestic, standardDomestic, webCardDomestic } from '../testing/shipped-terms';
import { changeGrounds } from './change-grounds';

const NO_YEN = { adult: 0, child: 0, infant: 0 };
const grounds = (
  terms: typeof webCardDomestic,
  order: { important?: boolean; content?: boolean; ground?: PriceChangeGround },
  after = 80_000,
) => {
  const { important = false, content = true, ground } = order;
  const price = ground === undefined ? null : { ground, cost: NO_YEN, change: NO_YEN };
  const prices = [{ id: 'adult', before: yen(80_000), after: yen(after) }];
  return changeGrounds({ important, content, price }, prices, terms.freeGrounds);
};

describe('a change of what the trip contains', () => {
  it.each([
    ['D2-15.1.2a', webCardDomestic],
    ['D3-15.2.1', depositDomestic],
  ])('%s frees where it is important, and not otherwise', (_clause, terms) => {
    expect(grounds(terms, { important: true })).toEqual(['important-change']);
    expect(grounds(terms, {})).toEqual([]);
    expect(grounds(terms, { important: true, content: false })).toEqual([]);
  });
});

describe('an increase', () => {
  it('D2-15.1.2b frees under 002, whatever it is for', () => {
    expect(grounds(webCardDomestic, { ground: 'fare-revision' }, 81_200)).toEqual([
      'price-increase',
    ]);
    expect(grounds(webCardDomestic, { ground: 'content-change' }, 82_000)).toEqual([
      'price-increase',
    ]);
  });

  it('D3-15.2.2 frees under 003 and the standard terms for revised fares alone', () => {
    for (const terms of [depositDomestic, standardDomestic]) {
      expect(grounds(terms, { ground: 'fare-revision' }, 80_800)).toEqual(['fare-revision']);
      expect(grounds(terms, { ground: 'content-change' }, 81_500)).toEqual([]);
    }
  });

  it('D3-15.2.2 by a detour that is important frees as an important change', () => {
    const detour = { ground: 'content-change', important: true } as const;
    expect(grounds(depositDomestic, detour, 81_500)).toEqual(['important-change']);
  });

  it('D2-15.1.2b of nothing, and a reduction, free nobody', () => {
    expect(grounds(webCardDomestic, { ground: 'fare-revision' })).toEqual([]);
    expect(grounds(webCardDomestic, { ground: 'fare-cut' }, 77_000)).toEqual([]);
  });
});
