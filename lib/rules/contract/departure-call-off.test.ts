import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { instantInJapan } from '../calendar/instant';
import { depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { departureCallOff } from './departure-call-off';

const facts = {
  reason: 'too-few-participants',
  explanation: 'お申し込みが少ないためです。',
  participants: 9,
  minimum: 10,
  departureDate: calendarDate('2026-07-09'),
  dayTrip: false,
} as const;
const on = (day: string, hour: string) => instantInJapan(calendarDate(day), hour);

describe('too few participants', () => {
  // The examples of D3-17.2.5: Thursday 9 July, two nights; Friday 10 July, a day trip.
  test.each([
    ['D3-17.2.5 the 14th day, its last minute', {}, '2026-06-25', '23:59', 'may-call-off'],
    ['D3-17.2.5 the 13th day, its first minute', {}, '2026-06-26', '00:00', 'too-late'],
    [
      'D3-17.2.5 a day trip, the 4th day',
      { departureDate: calendarDate('2026-07-10'), dayTrip: true },
      '2026-07-06',
      '23:59',
      'may-call-off',
    ],
    [
      'D3-17.2.5 a day trip, the 3rd day',
      { departureDate: calendarDate('2026-07-10'), dayTrip: true },
      '2026-07-07',
      '00:00',
      'too-late',
    ],
  ] as const)('%s', (_, change, day, hour, kind) => {
    const answer = departureCallOff({ ...facts, ...change, at: on(day, hour) }, depositDomestic);
    expect(answer.kind).toBe(kind);
  });

  test('names the day and the article of the contract’s own terms', () => {
    const at = on('2026-06-25', '10:00');
    expect(departureCallOff({ ...facts, at }, depositDomestic)).toEqual({
      ...{ kind: 'may-call-off', article: '第17条', clause: 'D3-17.2.5', lastNotice: '2026-06-25' },
    });
    expect(departureCallOff({ ...facts, at }, webCardDomestic)).toEqual({
      ...{ kind: 'may-call-off', article: '第15条', clause: 'D2-15.2.2', lastNotice: '2026-06-25' },
    });
  });

  test('is no ground with as many as the contract states', () => {
    const at = on('2026-06-25', '10:00');
    const terms = webCardDomestic;
    expect(departureCallOff({ ...facts, participants: 10, at }, terms)).toEqual({
      kind: 'may-not',
      reason: 'enough-participants',
    });
  });
});

describe('another ground', () => {
  test.each(['conditions-of-the-tour', 'force-majeure'] as const)(
    'D2-15.2.2 %s has no last day, and needs its explanation',
    (reason) => {
      const terms = webCardDomestic;
      const at = on('2026-07-09', '07:00');
      const other = { ...facts, participants: 40, reason, at };
      expect(departureCallOff(other, terms)).toEqual({
        ...{ kind: 'may-call-off', article: '第15条', clause: 'D2-15.2.2', lastNotice: null },
      });
      expect(departureCallOff({ ...other, explanation: '　' }, terms)).toEqual({
        kind: 'may-not',
        reason: 'explanation-missing',
      });
    },
  );

  test('terms that know no ending by the company refuse', () => {
    const terms = { ...webCardDomestic, companyTermination: null };
    const at = on('2026-06-25', '10:00');
    expect(departureCallOff({ ...facts, at }, terms)).toMatchObject({ reason: 'not-in-terms' });
  });
});
