import { describe, expect, it } from 'vitest';
import { day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { priceIncreaseNotice } from './price-increase-notice';

const told = (terms: typeof arrangedAir, noticeOn: string) =>
  priceIncreaseNotice({ departureDate: day('2026-07-09'), noticeOn: day(noticeOn) }, terms);

describe('an increase is told before the 15th day', () => {
  it('D2-12.1 told on 23 June, day 16: allowed', () => {
    expect(told(webCardDomestic, '2026-06-23')).toEqual({
      kind: 'notice',
      latestNoticeDate: '2026-06-23',
      allowed: true,
      article: '第12条',
    });
  });

  it('D2-12.1 told on 24 June, day 15: too late', () => {
    expect(told(webCardDomestic, '2026-06-24')).toMatchObject({
      latestNoticeDate: '2026-06-23',
      allowed: false,
    });
  });

  it('D3-13.1 the same two days in document 003', () => {
    expect(told(depositDomestic, '2026-06-23')).toMatchObject({ allowed: true });
    expect(told(depositDomestic, '2026-06-24')).toMatchObject({ allowed: false });
  });

  it('004 follows the day of issue instead', () => {
    expect(told(arrangedAir, '2026-06-01')).toEqual({ kind: 'refused', reason: 'not-in-terms' });
  });
});
