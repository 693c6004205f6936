import { expect, test } from 'vitest';
import { businessCalendar } from '@/lib/rules/calendar/business-calendar';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant, parseInstant } from '@/lib/rules/calendar/instant';
import { dateInWords, dayInWords, lastMomentInWords, momentInWords } from './day';

const calendar = businessCalendar(
  [calendarDate('2027-01-11')],
  calendarDate('2027-01-01'),
  calendarDate('2027-12-31'),
);

test('a holiday is named beside its weekday', () => {
  expect(dayInWords(calendarDate('2027-01-11'), calendar)).toBe('2027年1月11日（月・祝）');
  expect(dayInWords(calendarDate('2027-01-12'), calendar)).toBe('2027年1月12日（火）');
  expect(dateInWords(calendarDate('2027-01-11'))).toBe('2027年1月11日');
});

test('a moment is told by the clock of Japan', () => {
  expect(momentInWords(parseInstant('2027-01-11T07:00:00Z'), calendar)).toBe(
    '2027年1月11日（月・祝）16:00',
  );
});

test('the last moment of a fee reads as the full minute on both sides of it', () => {
  const closing = parseInstant('2027-01-12T16:00:00+09:00');
  expect(lastMomentInWords(closing, calendar)).toBe('2027年1月12日（火）16:00');
  expect(lastMomentInWords(instant(closing - 1), calendar)).toBe('2027年1月12日（火）16:00');
  const midnight = parseInstant('2027-01-13T00:00:00+09:00');
  expect(lastMomentInWords(instant(midnight - 1), calendar)).toBe('2027年1月12日（火）24:00');
});
