import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDate,
  dateOfDayNumber,
  dayInJapan,
  dayNumber,
  dayNumberInJapan,
  dayOrNull,
  daysBetween,
  daysInMonth,
  nthDayBack,
  onOrAfterNthDayBack,
  timeOfDayInJapan,
  weekdayOf,
  weekdayOfDayNumber,
} from './calendar-date';
import { instant, parseInstant } from './instant';

const day = calendarDate;

describe('a day', () => {
  it.each(['2026-07-09', '2028-02-29', '2000-02-29', '1900-01-01', '2999-12-31', '2026-12-31'])(
    'is %s',
    (text) => {
      expect(day(text)).toBe(text);
      expect(dayOrNull(text)).toBe(text);
    },
  );

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '3000-01-01',
    '2026-7-9',
    '2026/07/09',
    '2026-07-09T00:00',
    ' 2026-07-09',
    'a2026-07-09',
    '',
  ])('is not %j', (text) => {
    expect(() => day(text)).toThrow(new RangeError(`not a calendar day: ${text}`));
    expect(dayOrNull(text)).toBeNull();
  });

  it('is not a number, even one that looks like a day', () => {
    expect(() => day(20260709 as unknown as string)).toThrow(RangeError);
    expect(() => day(['2026-07-09'] as unknown as string)).toThrow(RangeError);
  });
});

describe('counting', () => {
  it.each([
    ['2026-07-09', 1, '2026-07-10'],
    ['2026-07-09', -21, '2026-06-18'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['1970-01-01', -1, '1969-12-31'],
    ['2026-07-09', 0, '2026-07-09'],
    ['2026-01-31', 365, '2027-01-31'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('numbers days from 1 January 1970', () => {
    expect(dayNumber(day('1970-01-01'))).toBe(0);
    expect(dayNumber(day('1969-12-31'))).toBe(-1);
    expect(dayNumber(day('2000-03-01'))).toBe(11_017);
    expect(dayNumber(day('2026-07-09'))).toBe(20_643);
    expect(dateOfDayNumber(20_643)).toBe('2026-07-09');
  });

  it('gives every day from 1968 to 2101 the next number, and finds it again', () => {
    let expected = dayNumber(day('1968-01-01'));
    for (let year = 1968; year <= 2101; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (let date = 1; date <= daysInMonth(year, month); date += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          if (dayNumber(day(text)) !== expected || dateOfDayNumber(expected) !== text) {
            expect.fail(text);
          }
          expected += 1;
        }
      }
    }
    expect(expected).toBe(48_212);
  });

  it('names the weekday: 9 July 2026 is a Thursday, 5 July a Sunday', () => {
    expect(weekdayOf(day('2026-07-09'))).toBe(4);
    expect(weekdayOf(day('2026-07-05'))).toBe(0);
    expect(weekdayOf(day('2026-07-04'))).toBe(6);
    expect(weekdayOf(day('1969-12-28'))).toBe(0);
    expect(weekdayOf(day('1970-01-01'))).toBe(4);
    expect(weekdayOfDayNumber(-10)).toBe(1);
  });
});

describe('days counted back from the day before departure', () => {
  const departure = day('2026-10-20');

  it('calls 5 October the 15th day', () => {
    expect(nthDayBack(departure, 15)).toBe('2026-10-05');
    expect(nthDayBack(departure, 1)).toBe('2026-10-19');
  });

  it('counts the 15th day itself as on or after it, the 16th not', () => {
    expect(onOrAfterNthDayBack(day('2026-10-05'), departure, 15)).toBe(true);
    expect(onOrAfterNthDayBack(day('2026-10-04'), departure, 15)).toBe(false);
  });
});

describe('the day in Japan', () => {
  it('changes at 15:00 UTC', () => {
    expect(dayInJapan(parseInstant('2026-07-08T14:59:59.999Z'))).toBe('2026-07-08');
    expect(dayInJapan(parseInstant('2026-07-08T15:00:00Z'))).toBe('2026-07-09');
  });

  it('holds before 1970 too', () => {
    expect(dayInJapan(instant(-32_400_001))).toBe('1969-12-31');
    expect(dayNumberInJapan(instant(-32_400_000))).toBe(0);
    expect(timeOfDayInJapan(instant(-32_400_001))).toBe(86_399_999);
  });

  it('counts milliseconds from midnight in Japan', () => {
    expect(timeOfDayInJapan(parseInstant('2026-07-09T00:00:00+09:00'))).toBe(0);
    expect(timeOfDayInJapan(parseInstant('2026-07-09T16:00:00.001+09:00'))).toBe(57_600_001);
  });
});
