import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { ERASED_BY_CLASS, keptUntil, retentionOf } from './retention';

const day = calendarDate;

describe('P58 what the law keeps, and to which day', () => {
  test.each([
    ['contract-papers', '2027-03-03', '2029-03-03'],
    ['contract-papers', '2026-02-28', '2028-02-29'],
    ['contract-papers', '2028-02-28', '2030-02-28'],
    ['contract-papers', '2028-02-29', '2030-02-28'],
    ['consent-evidence', '2027-03-03', '2032-03-03'],
    ['consent-evidence', '2027-02-28', '2032-02-29'],
    ['consent-evidence', '2028-02-28', '2033-02-28'],
    ['consent-evidence', '2028-02-29', '2033-02-28'],
    ['tax-books', '2027-03-31', '2034-05-31'],
    ['tax-books', '2027-04-01', '2035-05-31'],
    ['trip-ahead', '2027-03-03', '2027-03-03'],
  ] as const)('%s after a trip that ended on %s: until %s', (rule, end, until) => {
    expect(keptUntil(rule, day(end))).toBe(until);
  });

  test.each([
    ['documents', '2029-03-03', 'kept'],
    ['documents', '2029-03-04', 'erasable'],
    ['mails', '2029-03-03', 'kept'],
    ['mails', '2029-03-04', 'erasable'],
    ['consents', '2032-03-03', 'kept'],
    ['consents', '2032-03-04', 'erasable'],
    ['booking', '2034-05-31', 'kept'],
    ['booking', '2034-06-01', 'erasable'],
    ['contact', '2034-05-31', 'kept'],
    ['person', '2034-06-01', 'erasable'],
    ['passport', '2027-03-04', 'erasable'],
    ['special-care', '2027-03-04', 'erasable'],
    ['account', '2027-03-04', 'erasable'],
  ] as const)('%s of a trip that ended on 2027-03-03, on %s: %s', (dataClass, today, kind) => {
    const facts = { today: day(today), lastEnd: day('2027-03-03'), tripAhead: null };
    expect(retentionOf(dataClass, facts).kind).toBe(kind);
  });
});

test('P58 while a trip is ahead nothing that it needs is erased, on its last day neither', () => {
  const end = day('2027-03-03');
  const ahead = { today: end, lastEnd: null, tripAhead: end };
  const needed = ERASED_BY_CLASS.filter((one) => one !== 'enquiries');
  expect(needed).toHaveLength(9);
  for (const one of needed) {
    expect(retentionOf(one, ahead)).toEqual({ kind: 'kept', rule: 'trip-ahead', until: end });
  }
  expect(retentionOf('enquiries', ahead)).toEqual({ kind: 'erasable' });
});

test('P58 of somebody who never travelled everything may be erased', () => {
  const facts = { today: day('2026-12-01'), lastEnd: null, tripAhead: null };
  expect(ERASED_BY_CLASS.every((one) => retentionOf(one, facts).kind === 'erasable')).toBe(true);
});
