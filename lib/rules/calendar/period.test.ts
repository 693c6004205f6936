import { describe, expect, it, test } from 'vitest';
import { calendarDate } from './calendar-date';
import { ageOn, endOfPeriodMonths, endOfPeriodYears, sameDayMonthsLater } from './period';

const day = calendarDate;

describe('a period of months or years', () => {
  it.each([
    ['2026-07-09', 2, '2026-09-08'],
    ['2026-12-15', 1, '2027-01-14'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-27'],
    ['2026-03-01', 1, '2026-03-31'],
    ['2026-11-01', 1, '2026-11-30'],
    ['2026-01-01', 12, '2026-12-31'],
    ['2026-03-31', 1, '2026-04-30'],
  ])('from %s over %i months ends on %s', (first, months, last) => {
    expect(endOfPeriodMonths(day(first), months)).toBe(last);
  });

  it('D2-18.1 damage on 28 February 2026, that day counted: ends on 27 February 2028', () => {
    expect(endOfPeriodYears(day('2026-02-28'), 2)).toBe('2028-02-27');
  });

  it('D3-22.1 counted from 1 March 2026: ends on 29 February 2028', () => {
    expect(endOfPeriodYears(day('2026-03-01'), 2)).toBe('2028-02-29');
  });

  it('counted from 29 February 2028, two years end on 28 February 2030', () => {
    expect(endOfPeriodYears(day('2028-02-29'), 2)).toBe('2030-02-28');
    expect(endOfPeriodYears(day('2028-02-29'), 4)).toBe('2032-02-28');
  });
});

test.each([
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2030-03-31', -2, '2030-01-31'],
  ['2030-04-30', -2, '2030-02-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-07-09', 0, '2026-07-09'],
])('the same day as %s, %i months later, is %s', (date, months, same) => {
  expect(sameDayMonthsLater(day(date), months)).toBe(same);
});

describe('age', () => {
  it.each([
    ['2006-06-02', '2026-06-01', 19],
    ['2006-06-01', '2026-06-01', 20],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['2026-06-01', '2026-06-01', 0],
    ['2011-07-10', '2026-07-09', 14],
    ['2011-12-31', '2027-01-01', 15],
  ])('born %s is on %s %i', (birth, on, age) => {
    expect(ageOn(day(birth), day(on))).toBe(age);
  });

  it('is impossible before the birth', () => {
    expect(() => ageOn(day('2026-06-02'), day('2026-06-01'))).toThrow(
      'born 2026-06-02, after 2026-06-01',
    );
  });
});
