import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { explain } from './explain';
import { termsSource } from './terms-source';

function told(terms: string, one: object): string {
  const chunks: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  explain(termsSource(terms), JSON.stringify(one), output);
  return chunks.join('');
}

const dates = { departureDate: '2026-07-09', returnDate: '2026-07-11' };
const departure = { departureDate: '2026-07-09', appliedOn: '2026-07-02' };

describe('every kind can be told, in both languages', () => {
  it.each([
    [
      'deposit-domestic',
      { kind: 'deposit', tourPriceYen: 60_000 },
      '20,000円以上60,000円以下',
      'at least 20,000 yen',
    ],
    [
      'deposit-domestic',
      { kind: 'deposit-due', acceptedOn: '2026-06-01' },
      '期限は2026-06-04',
      'last day is 2026-06-04',
    ],
    [
      'deposit-domestic',
      { kind: 'payment-due', ...departure, agencyDate: '2026-07-06' },
      '期限は2026-07-06',
      'day 7',
    ],
    [
      'deposit-domestic',
      { kind: 'final-itinerary-due', ...departure },
      '期限は2026-07-09',
      'day 7',
    ],
    [
      'deposit-domestic',
      { kind: 'price-increase-notice', departureDate: '2026-07-09', noticeOn: '2026-06-24' },
      '間に合いません',
      'too late',
    ],
    [
      'deposit-domestic',
      { kind: 'minimum-participants-notice', ...dates, noticeOn: '2026-06-25' },
      '有効です',
      'in time',
    ],
    [
      'arranged-air',
      { kind: 'urgent-arrangement-fee', ...departure, appliedOn: '2026-07-07', persons: 2 },
      '4,400円',
      '4,400 yen',
    ],
    [
      'deposit-domestic',
      {
        kind: 'change-compensation',
        ...dates,
        tourPriceYen: 62_000,
        changes: [{ row: 6, unit: 'a', notifiedOn: '2026-07-09' }],
      },
      '1,240円',
      '2%',
    ],
    [
      'deposit-domestic',
      {
        kind: 'change-compensation',
        ...dates,
        tourPriceYen: 62_000,
        changes: [{ row: 6, unit: 'a', notifiedOn: '2026-07-08' }],
      },
      'お支払いはありません',
      'nothing is paid',
    ],
    [
      'deposit-domestic',
      { kind: 'claim-notice', claim: 'damage', damageOn: '2026-07-10', noticeOn: '2028-07-10' },
      '期間内',
      'in time',
    ],
    [
      'deposit-domestic',
      { kind: 'claim-notice', claim: 'damage', damageOn: '2026-07-10', noticeOn: '2028-07-11' },
      '過ぎています',
      'late',
    ],
    [
      'deposit-domestic',
      {
        kind: 'eligibility',
        appliedOn: '2026-06-01',
        departureDate: '2026-07-09',
        travelers: [{ birthDate: '2011-07-10' }],
      },
      '同行は必要',
      'company is needed',
    ],
  ])('%s %j', (terms, one, ja, en) => {
    const text = told(terms, one);
    expect(text).toContain(ja);
    expect(text).toContain(en);
  });

  it('a refusal says why, for every kind', () => {
    const cases = [
      { kind: 'deposit', tourPriceYen: 1 },
      { kind: 'deposit-due', acceptedOn: '2026-06-01' },
      { kind: 'payment-due', ...departure },
      { kind: 'final-itinerary-due', ...departure },
      { kind: 'urgent-arrangement-fee', ...departure, persons: 1 },
    ];
    for (const one of cases) {
      expect(told('web-card-domestic', one)).toContain('定めがありません');
    }
    expect(
      told('arranged-air', {
        kind: 'claim-notice',
        claim: 'damage',
        damageOn: '2026-07-10',
        noticeOn: '2026-07-11',
      }),
    ).toContain('not-in-terms');
    expect(
      told('arranged-air', {
        kind: 'price-increase-notice',
        departureDate: '2026-07-09',
        noticeOn: '2026-06-24',
      }),
    ).toContain('not-in-terms');
    expect(
      told('arranged-air', { kind: 'change-compensation', ...dates, tourPriceYen: 1, changes: [] }),
    ).toContain('not-in-terms');
    expect(
      told('web-card-domestic', { kind: 'deposit', tourPriceYen: 1, contractedOn: '2001-01-01' }),
    ).toContain('no-version');
  });
});

describe('a cancellation is told with what made the fee', () => {
  const booking = {
    kind: 'cancellation',
    ...dates,
    startsAt: '2026-07-09T08:00:00+09:00',
    declaredAt: '2026-07-09T07:30:00+09:00',
    travelers: [{ tourPriceYen: 80_000 }],
    receivedYen: 10_000,
  };
  it('received after the start', () => {
    const text = told('web-card-domestic', booking);
    expect(text).toContain('担当者が確認します。 [D2-15.T.4]');
    expect(text).toContain('ご請求30,000円');
  });
  it('a no-show, a free ground, a peak, a figure not confirmed', () => {
    const { declaredAt: _, ...absent } = booking;
    expect(told('web-card-domestic', { ...absent, noShow: true })).toContain('a no-show');
    expect(told('web-card-domestic', { ...booking, ground: 'agency-fault' })).toContain(
      '[D2-15.1.2e]',
    );
    const peak = {
      ...booking,
      departureDate: '2026-08-05',
      returnDate: '2026-08-09',
      startsAt: '2026-08-05T12:00:00+09:00',
      travelers: [{ ticketPriceYen: 120_000, fareYen: 90_000 }],
    };
    const text = told('arranged-air', peak);
    expect(text).toContain('falls in the period "peak"');
    expect(text).toContain('has not confirmed');
    expect(text).toContain('50,000円以下のとき');
  });
  it('a case that the terms refuse', () => {
    expect(told('web-card-domestic', { ...booking, ground: 'x' })).toContain('ground-not-in-terms');
  });
});
