import { describe, expect, it } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { licenceStanding } from './licence-standing';

const on = (day: string, validFrom = '2025-04-01', validUntil = '2030-03-31') =>
  licenceStanding(
    { validFrom: calendarDate(validFrom), validUntil: calendarDate(validUntil) },
    calendarDate(day),
  );

describe('旅行業登録の有効期間', () => {
  it('holds from its first day to its last, both included', () => {
    expect(on('2025-03-31')).toEqual({ kind: 'not-yet', firstDay: '2025-04-01' });
    expect(on('2025-04-01')).toEqual({ kind: 'valid' });
    expect(on('2030-03-31')).toMatchObject({ kind: 'ends-soon', daysLeft: 0 });
    expect(on('2030-04-01')).toEqual({ kind: 'expired', lastDay: '2030-03-31' });
  });

  it('is told of from 180 days before its last, with the day to ask for its renewal by', () => {
    // 2029-10-02 lies 180 days before 2030-03-31 (29 + 30 + 31 + 31 + 28 + 31).
    expect(on('2029-10-01')).toEqual({ kind: 'valid' });
    expect(on('2029-10-02')).toEqual({ kind: 'ends-soon', daysLeft: 180, renewBy: '2030-01-31' });
  });

  it('asks for the renewal by the last day of a month that is shorter', () => {
    expect(on('2030-04-01', '2025-05-01', '2030-04-30')).toMatchObject({ renewBy: '2030-02-28' });
    expect(on('2029-02-01', '2024-03-02', '2029-03-01')).toMatchObject({ renewBy: '2029-01-01' });
  });

  it('is wrong where it ends before it begins, or lasts longer than five years', () => {
    expect(on('2026-01-01', '2025-04-01', '2025-03-31')).toEqual({ kind: 'backwards' });
    expect(on('2026-01-01', '2025-04-01', '2030-04-01')).toEqual({
      kind: 'too-long',
      lastDayAtMost: '2030-03-31',
    });
  });

  it('lasts to the eve of the same day, from 29 February to the 28th', () => {
    const atMost = (from: string) => on('2026-01-01', from, '2035-01-01');
    expect(atMost('2025-04-01')).toEqual({ kind: 'too-long', lastDayAtMost: '2030-03-31' });
    expect(atMost('2025-01-01')).toEqual({ kind: 'too-long', lastDayAtMost: '2029-12-31' });
    expect(atMost('2024-02-29')).toEqual({ kind: 'too-long', lastDayAtMost: '2029-02-28' });
    expect(atMost('2023-03-01')).toEqual({ kind: 'too-long', lastDayAtMost: '2028-02-29' });
  });
});
