import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { day } from '../testing/reference-calendar';
import {
  arrangedAir,
  depositDomestic,
  standardDomestic,
  standardOverseas,
  webCardDomestic,
} from '../testing/shipped-terms';
import { baggageLimit, claimNotice } from './claim-notice';

const told = (
  terms: typeof arrangedAir,
  claim: 'damage' | 'baggage',
  damageOn: string,
  noticeOn: string,
) => claimNotice({ claim, damageOn: day(damageOn), noticeOn: day(noticeOn) }, terms);

describe('002 counts the day of the damage', () => {
  it('D2-18.1 damage 10 July 2026, told 9 July 2028: the last day', () => {
    expect(told(webCardDomestic, 'damage', '2026-07-10', '2028-07-09')).toEqual({
      kind: 'claim',
      lastDate: '2028-07-09',
      inTime: true,
      article: '第18条',
    });
  });

  it('D2-18.1 told 10 July 2028: late', () => {
    expect(told(webCardDomestic, 'damage', '2026-07-10', '2028-07-10')).toMatchObject({
      inTime: false,
    });
  });

  it('D2-18.1 damage 28 February 2026: last day 27 February 2028', () => {
    expect(told(webCardDomestic, 'damage', '2026-02-28', '2026-03-01')).toMatchObject({
      lastDate: '2028-02-27',
      inTime: true,
    });
  });

  it('D2-18.3 baggage, damage 10 July: told 23 July in time, 24 July late', () => {
    expect(told(webCardDomestic, 'baggage', '2026-07-10', '2026-07-23')).toMatchObject({
      inTime: true,
    });
    expect(told(webCardDomestic, 'baggage', '2026-07-10', '2026-07-24')).toMatchObject({
      inTime: false,
    });
  });
});

describe('003 counts from the next day', () => {
  it('D3-22.1 damage 10 July 2026: told 10 July 2028 in time, 11 July late', () => {
    expect(told(depositDomestic, 'damage', '2026-07-10', '2028-07-10')).toMatchObject({
      inTime: true,
    });
    expect(told(depositDomestic, 'damage', '2026-07-10', '2028-07-11')).toMatchObject({
      inTime: false,
    });
  });

  it('D3-22.1 damage 28 February 2026: counted from 1 March, last day 29 February 2028', () => {
    expect(told(depositDomestic, 'damage', '2026-02-28', '2026-03-01')).toMatchObject({
      lastDate: '2028-02-29',
    });
  });

  it('D3-22.2 baggage: told 24 July in time, 25 July late', () => {
    expect(told(depositDomestic, 'baggage', '2026-07-10', '2026-07-24')).toMatchObject({
      inTime: true,
    });
    expect(told(depositDomestic, 'baggage', '2026-07-10', '2026-07-25')).toMatchObject({
      inTime: false,
    });
  });

  it('standard terms: baggage 14 days at home, 21 days abroad', () => {
    const last = (terms: typeof arrangedAir) => told(terms, 'baggage', '2026-07-10', '2026-07-10');
    expect(last(standardDomestic)).toMatchObject({ lastDate: '2026-07-24' });
    expect(last(standardOverseas)).toMatchObject({ lastDate: '2026-07-31' });
  });
});

describe('the limit for baggage', () => {
  const limit = (loss: number, grossNegligence: boolean, terms = webCardDomestic) =>
    baggageLimit({ loss: yen(loss), grossNegligence }, terms);

  it('D2-18.3 loss 200,000: 150,000', () => {
    expect(limit(200_000, false)).toBe(150_000);
  });

  it('D2-18.3 gross negligence lifts the limit', () => {
    expect(limit(200_000, true)).toBe(200_000);
  });

  it('D3-22.2 loss 151,000: 150,000; a loss of 150,000 and 149,999 in full', () => {
    expect(limit(151_000, false, depositDomestic)).toBe(150_000);
    expect(limit(150_000, false, depositDomestic)).toBe(150_000);
    expect(limit(149_999, false, depositDomestic)).toBe(149_999);
  });

  it('004 says nothing of either', () => {
    const silent = { kind: 'refused', reason: 'not-in-terms' };
    expect(limit(1, false, arrangedAir)).toEqual(silent);
    expect(told(arrangedAir, 'damage', '2026-07-10', '2026-07-10')).toEqual(silent);
  });
});
