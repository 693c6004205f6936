import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { type PassingFacts, passingRefusal } from './passing';

const day = calendarDate;
const facts: PassingFacts = {
  kind: 'supplier',
  recipient: '潮の宿',
  items: ['name', 'text'],
  abroad: false,
  consent: false,
  agreedUntil: null,
  today: day('2026-07-01'),
  groupCompanies: ['みさき観光'],
};
const answer = (change: Partial<PassingFacts>) => passingRefusal({ ...facts, ...change });

describe('passing an enquiry on', () => {
  it('D0-T4 goes to whom the question concerns, with something that was asked', () => {
    expect(answer({})).toBeNull();
    expect(answer({ items: ['booking', 'email', 'name', 'phone', 'text'] })).toBeNull();
    expect(answer({ kind: 'public-body' })).toBeNull();
    expect(answer({ items: [] })).toBe('no-items');
  });

  it.each([
    ['name and telephone', { items: ['name', 'phone'] }, null],
    ['all that is needed to answer', { items: ['name', 'phone', 'email', 'text'] }, null],
    ['the number of a booking', { items: ['name', 'booking'] }, 'more-than-group'],
    ['a company that the profile does not name', { recipient: '遠い観光' }, 'unknown-company'],
  ] as const)('D1-J1, D1-J4 to a company of the group: %s', (_, change, refusal) => {
    const group = { kind: 'group-company', recipient: 'みさき観光' } as const;
    expect(answer({ ...group, ...change })).toBe(refusal);
  });

  it.each([
    [null, 'no-agreement'],
    ['2026-06-30', 'agreement-ended'],
    ['2026-07-01', null],
  ] as const)('D1-E1 to a contractor whose agreement ends on %s: %s', (until, refusal) => {
    const agreedUntil = until === null ? null : day(until);
    expect(answer({ kind: 'contractor', agreedUntil })).toBe(refusal);
  });

  it('D1-T1 goes abroad with the person’s own consent only', () => {
    expect(answer({ abroad: true })).toBe('abroad-without-consent');
    expect(answer({ abroad: true, consent: true })).toBeNull();
  });
});
