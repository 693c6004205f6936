import { describe, expect, it } from 'vitest';
import { yen } from '../calendar/yen';
import { clock, day } from '../testing/reference-calendar';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { waitlistLimit, waitlistReturn } from './waitlist';

const NOTICE = clock('2026-06-10 11:00');
const back = (facts: Partial<Parameters<typeof waitlistReturn>[0]>, held = 20_000) =>
  waitlistReturn({
    held: yen(held),
    noticeAt: null,
    withdrawnAt: null,
    limitPassed: false,
    ...facts,
  });

describe('money held for a waiting list', () => {
  it('D3-2.4b withdrawn 10 June 10:00, notice 11:00: 20,000 back', () => {
    expect(back({ withdrawnAt: clock('2026-06-10 10:00'), noticeAt: NOTICE })).toEqual({
      kind: 'returned',
      returned: 20_000,
    });
  });

  it('D3-2.4b notice 11:00, withdrawn 11:05: a contract stands, cancellation rules apply', () => {
    expect(back({ withdrawnAt: clock('2026-06-10 11:05'), noticeAt: NOTICE })).toEqual({
      kind: 'contract-formed',
      returned: 0,
    });
  });

  it('D3-2.4b at the very moment of the notice it is too late', () => {
    expect(back({ withdrawnAt: NOTICE, noticeAt: NOTICE }).kind).toBe('contract-formed');
  });

  it('D3-2.4b departure day reached without a seat: 20,000 back', () => {
    expect(back({ limitPassed: true })).toEqual({ kind: 'returned', returned: 20_000 });
  });

  it('nothing happened yet: it is kept', () => {
    expect(back({})).toEqual({ kind: 'waiting', returned: 0 });
  });

  it('D4-3.5b withdrawn 10 June 11:59, before any notice: 30,000 back', () => {
    expect(back({ withdrawnAt: clock('2026-06-10 11:59') }, 30_000).returned).toBe(30_000);
  });

  it('D4-3.5c limit 20 June passed without a seat: 30,000 back', () => {
    expect(back({ limitPassed: true }, 30_000).returned).toBe(30_000);
  });
});

describe('until when somebody waits', () => {
  const limit = (agreed: string | null, terms = arrangedAir) =>
    waitlistLimit(
      { departureDate: day('2026-07-09'), agreedLimit: agreed === null ? null : day(agreed) },
      terms,
    );

  it('D4-3.5c agreed on 20 June: 20 June is the last day', () => {
    expect(limit('2026-06-20')).toEqual({
      kind: 'limit',
      lastDate: '2026-06-20',
      article: '第3条',
    });
  });

  it('D4-3.5c without a date: not registered', () => {
    expect(limit(null)).toMatchObject({ kind: 'not-registered', reason: 'limit-missing' });
  });

  it('D4-3.5c later than departure: not registered; on the departure date: taken', () => {
    expect(limit('2026-07-10')).toMatchObject({
      kind: 'not-registered',
      reason: 'limit-after-departure',
    });
    expect(limit('2026-07-09')).toMatchObject({ kind: 'limit' });
  });

  it('D3-2.4b 003 waits until departure, or until a date of its own', () => {
    expect(limit(null, depositDomestic)).toMatchObject({ kind: 'limit', lastDate: '2026-07-09' });
    expect(limit('2026-07-01', depositDomestic)).toMatchObject({ lastDate: '2026-07-01' });
  });

  it('D2-3.3a a request of 002 waits until departure', () => {
    expect(limit(null, webCardDomestic)).toMatchObject({ lastDate: '2026-07-09' });
  });

  it('terms without a waiting list refuse', () => {
    const facts = { departureDate: day('2026-07-09'), agreedLimit: null };
    expect(waitlistLimit(facts, { waitlist: null })).toEqual({
      kind: 'refused',
      reason: 'not-in-terms',
    });
  });
});
