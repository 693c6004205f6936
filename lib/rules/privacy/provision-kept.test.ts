import { expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../calendar/calendar-date';
import { latestProvisionOver, provisionLastDate, type RecordMethod } from './provision-kept';

const CASES: readonly [RecordMethod, CalendarDate, CalendarDate][] = [
  ['each', calendarDate('2026-03-01'), calendarDate('2029-03-01')],
  ['each', calendarDate('2026-12-01'), calendarDate('2029-12-01')],
  ['each', calendarDate('2026-12-31'), calendarDate('2029-12-31')],
  // 29 February 2028 is the first day counted, and 2031 has none: the last of its month.
  ['each', calendarDate('2028-02-28'), calendarDate('2031-02-28')],
  ['each', calendarDate('2028-02-29'), calendarDate('2031-02-28')],
  ['batch', calendarDate('2027-02-28'), calendarDate('2030-02-28')],
  ['contract-document', calendarDate('2027-02-28'), calendarDate('2028-02-29')],
  ['contract-document', calendarDate('2028-02-29'), calendarDate('2029-02-28')],
  ['contract-document', calendarDate('2026-12-01'), calendarDate('2027-12-01')],
];

test.each(CASES)('P28 a record by %s, counted from %s, is kept until %s', (method, from, last) => {
  expect(provisionLastDate(method, from)).toBe(last);
});

test('P28 a new provision moves the end of a batch', () => {
  expect(provisionLastDate('batch', calendarDate('2027-02-28'))).toBe('2030-02-28');
  expect(provisionLastDate('batch', calendarDate('2027-06-10'))).toBe('2030-06-10');
});

test.each(CASES)(
  'P28 %s: what was made on %s is among the days looked at once it is over',
  (method, from, last) => {
    expect(latestProvisionOver(method, addDays(last, 1)) >= from).toBe(true);
  },
);
