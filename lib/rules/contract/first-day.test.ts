import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { firstDayObjection } from './first-day';

describe('the first day of a version', () => {
  const today = calendarDate('2026-11-20');
  it.each([
    ['2026-11-19', [], 'first-day-past'],
    ['2026-11-20', [], null],
    ['2026-11-21', [], null],
    ['2026-11-19', ['2026-04-01'], 'first-day-past'],
    ['2026-11-20', ['2026-04-01'], 'first-day-today'],
    ['2026-11-21', ['2026-04-01'], null],
    ['2026-11-20', ['2026-12-01'], null],
    ['2026-12-01', ['2026-12-01'], 'first-day-taken'],
  ] as const)('%s beside %j: %s', (firstDay, others, objection) => {
    const days = others.map((day) => calendarDate(day));
    expect(firstDayObjection(calendarDate(firstDay), today, days)).toBe(objection);
  });
});
