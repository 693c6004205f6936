import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { explain } from './explain';
import { termsSource } from './terms-source';

/** The clauses cited in an explanation, each once. */
function cited(terms: string, one: object): readonly string[] {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  explain(termsSource(terms), JSON.stringify(one), output);
  const brackets = [...written.join('').matchAll(/ \[([^\]]+)\]$/gm)];
  return [...new Set(brackets.flatMap(([, clauses = '']) => clauses.split(', ')))];
}

const dates = { departureDate: '2026-07-09', returnDate: '2026-07-11' };
const claim = { kind: 'claim-notice', damageOn: '2026-07-10', noticeOn: '2026-07-11' };
const people = {
  kind: 'eligibility',
  appliedOn: '2026-06-01',
  departureDate: '2026-07-09',
  travelers: [{ birthDate: '2011-07-10' }],
};
const changes = {
  kind: 'change-compensation',
  ...dates,
  tourPriceYen: 80_000,
  changes: [{ row: 1, unit: 'a', notifiedOn: '2026-07-09' }],
};

describe('an explanation cites the clauses of its own document', () => {
  it.each([
    ['deposit-domestic', { kind: 'deposit', tourPriceYen: 60_000 }, ['D3-2.3']],
    ['arranged-air', { kind: 'deposit', tourPriceYen: 60_000 }, ['D4-3.3']],
    ['deposit-domestic', { kind: 'deposit-due', acceptedOn: '2026-06-01' }, ['D3-2.2a']],
    ['arranged-air', { kind: 'deposit-due', acceptedOn: '2026-06-01' }, ['D4-3.3']],
    ['web-card-domestic', { ...claim, claim: 'damage' }, ['D2-18.1']],
    ['web-card-domestic', { ...claim, claim: 'baggage' }, ['D2-18.3']],
    ['deposit-domestic', { ...claim, claim: 'baggage' }, ['D3-22.2']],
    ['standard-overseas', { ...claim, claim: 'baggage' }, ['agent-organized/27-1']],
    ['web-card-domestic', people, ['D2-4.1a', 'D2-4.1b']],
    ['arranged-air', people, ['D4-2.1']],
    ['standard-domestic', people, ['agent-organized/5-1']],
    ['web-card-domestic', changes, ['D2-21.T', 'D2-21.1', 'D2-21.2a']],
    ['deposit-domestic', changes, ['D3-26.T', 'D3-26.1', 'D3-26.2']],
    ['web-card-domestic', { ...changes, tourPriceYen: 1_000 }, ['D2-21.T', 'D2-21.2b']],
    ['standard-domestic', changes, ['agent-organized/schedule-2', 'agent-organized/29-1']],
  ])('%s %j', (terms, one, clauses) => {
    expect(cited(terms, one)).toEqual(clauses);
  });

  it('a notice, a final itinerary', () => {
    const notice = { ...dates, noticeOn: '2026-06-01' };
    const increase = { kind: 'price-increase-notice', ...notice };
    expect(cited('web-card-domestic', increase)).toEqual(['D2-12.1']);
    expect(cited('deposit-domestic', increase)).toEqual(['D3-13.1']);
    const participants = { kind: 'minimum-participants-notice', ...notice };
    expect(cited('web-card-domestic', participants)).toEqual(['D2-15.2.2']);
    expect(cited('standard-overseas', participants)).toEqual(['agent-organized/17-1']);
    const itinerary = { kind: 'final-itinerary-due', ...dates, appliedOn: '2026-06-01' };
    expect(cited('standard-domestic', itinerary)).toEqual(['agent-organized/10-1']);
  });

  it('a payment in good time, late, and by the date of the company', () => {
    const early = { kind: 'payment-due', ...dates, appliedOn: '2026-06-01' };
    const late = { ...early, appliedOn: '2026-06-29', agencyDate: '2026-07-03' };
    const limited = { ...early, companyTicketingDate: '2026-06-19' };
    expect(cited('deposit-domestic', early)).toEqual(['D3-7.1']);
    expect(cited('deposit-domestic', late)).toEqual(['D3-7.2']);
    expect(cited('deposit-domestic', limited)).toEqual(['D3-7.1']);
    expect(cited('arranged-air', early)).toEqual(['D4-6.1b']);
    expect(cited('arranged-air', late)).toEqual(['D4-6.1c']);
    expect(cited('arranged-air', limited)).toEqual(['D4-6.1a']);
  });

  it('a cancellation received after the start', () => {
    const booking = {
      kind: 'cancellation',
      ...dates,
      startsAt: '2026-07-09T08:00:00+09:00',
      declaredAt: '2026-07-09T07:30:00+09:00',
      travelers: [{ tourPriceYen: 80_000 }],
      receivedYen: 0,
    };
    expect(cited('web-card-domestic', booking)).toContain('D2-15.T.4');
    expect(cited('deposit-domestic', booking)).toEqual(['D3-15.1b', 'D3-15.1a']);
  });
});
