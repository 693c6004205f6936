import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { formatInJapan, parseInstant } from '../calendar/instant';
import { certificateDays, certificateEnd, reviewDue } from './review-due';

const application = (startsAt = '2026-07-09T08:10:00+09:00') => ({
  appliedAt: parseInstant('2026-06-01T12:00:00+09:00'),
  answerBy: parseInstant('2026-06-03T12:00:00+09:00'),
  startsAt: parseInstant(startsAt),
});
const due = (from: string, startsAt?: string) =>
  formatInJapan(reviewDue(application(startsAt), parseInstant(from)));

describe('D2-4.6c while its assistance is asked about, an application waits', () => {
  test.each([
    [
      'forty-eight hours from the question',
      '2026-06-02T10:00:00+09:00',
      '2026-06-04T10:00:00+09:00',
    ],
    ['not shorter than before', '2026-06-01T12:00:00+09:00', '2026-06-03T12:00:00+09:00'],
    [
      'fourteen days in all, reached exactly',
      '2026-06-13T12:00:00+09:00',
      '2026-06-15T12:00:00+09:00',
    ],
    [
      'fourteen days in all, and no minute more',
      '2026-06-13T12:01:00+09:00',
      '2026-06-15T12:00:00+09:00',
    ],
  ])('%s', (_, from, expected) => expect(due(from)).toBe(expected));

  test('never into the trip', () => {
    expect(due('2026-06-02T10:00:00+09:00', '2026-06-04T08:10:00+09:00')).toBe(
      '2026-06-04T08:10:00+09:00',
    );
  });

  test('for a certificate due 10 June until the end of 12 June', () => {
    const end = certificateEnd(calendarDate('2026-06-10'));
    expect(formatInJapan(end)).toBe('2026-06-11T00:00:00+09:00');
    expect(formatInJapan(reviewDue(application(), end))).toBe('2026-06-13T00:00:00+09:00');
  });
});

test('D2-4.6c a certificate can be asked for by tomorrow at the earliest, and within the fourteen days', () => {
  const days = certificateDays(application(), parseInstant('2026-06-02T10:00:00+09:00'));
  expect([days[0], days.at(-1), days.length]).toEqual(['2026-06-03', '2026-06-14', 12]);
  const soon = application('2026-06-04T08:10:00+09:00');
  expect(certificateDays(soon, parseInstant('2026-06-02T10:00:00+09:00'))).toEqual(['2026-06-03']);
  expect(certificateDays(soon, parseInstant('2026-06-03T00:00:00+09:00'))).toEqual([]);
});
