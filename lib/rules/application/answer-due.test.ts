import { describe, expect, it } from 'vitest';
import { formatInJapan, instant, parseInstant } from '../calendar/instant';
import { answerDue, isBeforeStart } from './answer-due';

const due = (appliedAt: string, startsAt: string) =>
  formatInJapan(
    answerDue({ appliedAt: parseInstant(appliedAt), startsAt: parseInstant(startsAt) }),
  );

describe('until when an application waits for its answer', () => {
  it('D2-3.1a applied 1 June 12:00 for 9 July: 3 June 12:00', () => {
    expect(due('2026-06-01T12:00:00+09:00', '2026-07-09T08:10:00+09:00')).toBe(
      '2026-06-03T12:00:00+09:00',
    );
  });

  it('D2-3.1a applied on the day before a day trip: until it starts', () => {
    expect(due('2026-11-21T11:00:00+09:00', '2026-11-22T08:10:00+09:00')).toBe(
      '2026-11-22T08:10:00+09:00',
    );
  });

  it('a start exactly forty-eight hours ahead, and one minute to each side of it', () => {
    const applied = '2026-11-20T08:10:00+09:00';
    expect(due(applied, '2026-11-22T08:09:00+09:00')).toBe('2026-11-22T08:09:00+09:00');
    expect(due(applied, '2026-11-22T08:10:00+09:00')).toBe('2026-11-22T08:10:00+09:00');
    expect(due(applied, '2026-11-22T08:11:00+09:00')).toBe('2026-11-22T08:10:00+09:00');
  });
});

describe('no contract for a trip that has left', () => {
  const startsAt = parseInstant('2026-11-22T08:10:00+09:00');

  it('a millisecond before the start: it may; at the start and after it: not any more', () => {
    expect(isBeforeStart({ at: instant(startsAt - 1), startsAt })).toBe(true);
    expect(isBeforeStart({ at: startsAt, startsAt })).toBe(false);
    expect(isBeforeStart({ at: instant(startsAt + 1), startsAt })).toBe(false);
  });
});
