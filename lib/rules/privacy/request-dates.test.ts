import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { requestDates } from './request-dates';

test.each([
  ['2026-04-01', '2026-04-11', '2026-04-16'],
  ['2028-02-20', '2028-03-01', '2028-03-06'],
])(
  'P54 a request that arrives on %s is to be answered by %s, a suit is possible from %s',
  (arrived, target, suit) => {
    expect(requestDates('disclosure', calendarDate(arrived))).toEqual({
      targetDate: target,
      suitFrom: suit,
    });
  },
);

test('P54 a notice of purposes has no such date', () => {
  expect(requestDates('purpose-notice', calendarDate('2026-04-01')).suitFrom).toBeNull();
});
