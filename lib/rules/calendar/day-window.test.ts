import { describe, expect, test } from 'vitest';
import { businessCalendar } from './business-calendar';
import { calendarDate } from './calendar-date';
import { nextYearlySpan, runsOfDaysOff } from './day-window';

describe('a span that returns every year', () => {
  test.each([
    ['2026-11-20', '2026-12-28', '2027-01-03'],
    ['2026-12-27', '2026-12-28', '2027-01-03'],
    ['2026-12-28', '2026-12-29', '2027-01-03'],
    ['2027-01-02', '2027-01-03', '2027-01-03'],
    // On its last day nothing of it is still sold.
    ['2027-01-03', '2027-12-28', '2028-01-03'],
  ])('年末年始 asked on %s is %s to %s', (today, from, to) => {
    expect(nextYearlySpan('12-28', '01-03', calendarDate(today))).toEqual({ from, to });
  });

  test.each([
    ['2027-04-27', '2027-04-28', '2027-05-06'],
    ['2027-05-05', '2027-05-06', '2027-05-06'],
    ['2027-05-06', '2028-04-28', '2028-05-06'],
  ])('GW asked on %s is %s to %s', (today, from, to) => {
    expect(nextYearlySpan('04-28', '05-06', calendarDate(today))).toEqual({ from, to });
  });
});

describe('runs of days off', () => {
  const calendar = businessCalendar(
    ['2026-11-23', '2027-01-01', '2027-01-11', '2027-02-11'].map(calendarDate),
    calendarDate('2026-01-01'),
    calendarDate('2027-12-31'),
  );

  test('三連休 are three days or more, the nearest first; a lone holiday is none', () => {
    expect(runsOfDaysOff(3, 3, calendarDate('2026-11-20'), calendar)).toEqual([
      { from: '2026-11-21', to: '2026-11-23' },
      { from: '2027-01-01', to: '2027-01-03' },
      { from: '2027-01-09', to: '2027-01-11' },
    ]);
  });

  test('weekends are two days or more', () => {
    expect(runsOfDaysOff(2, 2, calendarDate('2026-11-24'), calendar)).toEqual([
      { from: '2026-11-28', to: '2026-11-29' },
      { from: '2026-12-05', to: '2026-12-06' },
    ]);
  });
});
