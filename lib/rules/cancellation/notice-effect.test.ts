import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { instantInJapan, parseInstant } from '../calendar/instant';
import { depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { noticeEffect } from './notice-effect';

const departureDate = calendarDate('2026-07-09');
const startsAt = instantInJapan(departureDate, '12:00');
const facts = { departureDate, startsAt, at: parseInstant('2026-07-01T10:00:00+09:00') };

test('D2-15.1.2c a typhoon frees until the meeting time', () => {
  expect(noticeEffect({ ...facts, kind: 'force-majeure' }, webCardDomestic)).toEqual({
    freed: { until: startsAt, article: '第15条' },
    increaseTooLate: null,
  });
});

test('D2-15.1.2b document 002 frees for any increase, document 003 for revised fares alone', () => {
  const freed = (kind: 'price-increase' | 'fare-revision', terms: typeof webCardDomestic) =>
    noticeEffect({ ...facts, kind }, terms).freed !== null;
  expect([
    freed('price-increase', webCardDomestic),
    freed('fare-revision', webCardDomestic),
  ]).toEqual([true, false]);
  expect([
    freed('price-increase', depositDomestic),
    freed('fare-revision', depositDomestic),
  ]).toEqual([false, true]);
});

// Departs 9 July: told 23 June is allowed, 24 June is not (D2-12.1).
test.each([
  ['D2-12.1 the 16th day, its last minute', '2026-06-23T23:59:59+09:00', null],
  ['D2-12.1 the 15th day', '2026-06-24T00:00:00+09:00', '2026-06-23'],
])('%s', (_, moment, last) => {
  const at = parseInstant(moment);
  const late = (kind: 'fare-revision' | 'important-change') =>
    noticeEffect({ ...facts, kind, at }, webCardDomestic).increaseTooLate;
  expect(late('fare-revision')).toBe(last);
  expect(late('important-change')).toBeNull();
});
