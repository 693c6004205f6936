import { describe, expect, it } from 'vitest';
import { day, referenceCalendar } from '../testing/reference-calendar';
import {
  businessCalendar,
  calendarBetween,
  isBusinessDay,
  isPublicHoliday,
  nthBusinessDayBack,
} from './business-calendar';

describe('a business calendar', () => {
  it('puts its holidays in order', () => {
    const calendar = businessCalendar(
      [day('2026-08-11'), day('2026-07-20')],
      day('2026-01-01'),
      day('2026-12-31'),
    );
    expect(calendar.holidays).toEqual(['2026-07-20', '2026-08-11']);
  });

  it('may list holidays on its first and last day, not beyond', () => {
    const make = (holiday: string) =>
      businessCalendar([day(holiday)], day('2026-01-01'), day('2026-12-31'));
    expect(make('2026-01-01').holidays).toHaveLength(1);
    expect(make('2026-12-31').holidays).toHaveLength(1);
    expect(() => make('2025-12-31')).toThrow('holidays outside 2026-01-01 to 2026-12-31');
    expect(() => make('2027-01-01')).toThrow(RangeError);
  });

  it('cannot end before it begins; it may be empty', () => {
    expect(() => businessCalendar([], day('2026-02-02'), day('2026-02-01'))).toThrow(RangeError);
    expect(businessCalendar([], day('2026-02-01'), day('2026-02-01')).holidays).toEqual([]);
  });

  it('can be cut to the days that a page needs, never beyond what is listed', () => {
    const cut = calendarBetween(referenceCalendar, day('2026-08-11'), day('2026-09-22'));
    expect(cut).toEqual({
      holidays: ['2026-08-11', '2026-09-21', '2026-09-22'],
      coversFrom: '2026-08-11',
      coversUntil: '2026-09-22',
    });
    const wide = calendarBetween(referenceCalendar, day('2020-01-01'), day('2030-01-01'));
    expect(wide).toEqual(referenceCalendar);
  });
});

describe('public holidays', () => {
  it('holds 20 July 2026, not the days beside it', () => {
    expect(isPublicHoliday(day('2026-07-20'), referenceCalendar)).toBe(true);
    expect(isPublicHoliday(day('2026-07-19'), referenceCalendar)).toBe(false);
    expect(isPublicHoliday(day('2026-07-21'), referenceCalendar)).toBe(false);
    for (const holiday of referenceCalendar.holidays) {
      expect(isPublicHoliday(holiday, referenceCalendar)).toBe(true);
    }
  });

  it('answers on the first and last day listed, and refuses beyond', () => {
    const ends = { kind: 'refused', reason: 'calendar-ends' };
    expect(isPublicHoliday(day('2026-01-01'), referenceCalendar)).toBe(false);
    expect(isPublicHoliday(day('2026-12-31'), referenceCalendar)).toBe(false);
    expect(isPublicHoliday(day('2025-12-31'), referenceCalendar)).toEqual(ends);
    expect(isPublicHoliday(day('2027-01-01'), referenceCalendar)).toEqual(ends);
  });
});

describe('business days', () => {
  it('are Monday to Friday without public holidays', () => {
    expect(isBusinessDay(day('2026-07-17'), referenceCalendar)).toBe(true);
    expect(isBusinessDay(day('2026-07-18'), referenceCalendar)).toBe(false);
    expect(isBusinessDay(day('2026-07-19'), referenceCalendar)).toBe(false);
    expect(isBusinessDay(day('2026-07-20'), referenceCalendar)).toBe(false);
    expect(isBusinessDay(day('2026-07-21'), referenceCalendar)).toBe(true);
  });

  it('does not need the list for a weekend, and refuses a weekday beyond it', () => {
    expect(isBusinessDay(day('2027-01-02'), referenceCalendar)).toBe(false);
    expect(isBusinessDay(day('2027-01-03'), referenceCalendar)).toBe(false);
    expect(isBusinessDay(day('2027-01-01'), referenceCalendar)).toMatchObject({ kind: 'refused' });
  });

  it('D4-8 the 2nd before Thu 9 July is Tue 7 July, before Tue 21 July it is Thu 16 July', () => {
    expect(nthBusinessDayBack(day('2026-07-09'), 1, referenceCalendar)).toBe('2026-07-08');
    expect(nthBusinessDayBack(day('2026-07-09'), 2, referenceCalendar)).toBe('2026-07-07');
    expect(nthBusinessDayBack(day('2026-07-21'), 1, referenceCalendar)).toBe('2026-07-17');
    expect(nthBusinessDayBack(day('2026-07-21'), 2, referenceCalendar)).toBe('2026-07-16');
    expect(nthBusinessDayBack(day('2026-07-09'), 0, referenceCalendar)).toBe('2026-07-09');
  });

  it('is refused where the list ends', () => {
    expect(nthBusinessDayBack(day('2026-01-01'), 1, referenceCalendar)).toMatchObject({
      reason: 'calendar-ends',
    });
  });
});
