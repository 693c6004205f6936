import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { requestsForgottenBefore } from './request-forgotten';

test.each([
  ['2029-04-01', '2026-04-01'],
  ['2029-04-02', '2026-04-02'],
  ['2032-02-29', '2029-02-28'],
  ['2031-03-01', '2028-03-01'],
])('P59 on %s whoever asked in a request closed before %s is forgotten', (today, before) => {
  expect(requestsForgottenBefore(calendarDate(today))).toBe(before);
});
