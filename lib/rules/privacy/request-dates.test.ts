import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { answerDeadline, requestDates, targetAfterWait } from './request-dates';

test.each([
  ['2026-04-01', '2026-04-11', '2026-04-16'],
  ['2028-02-20', '2028-03-01', '2028-03-06'],
])(
  'P54 a request that arrives on %s is to be answered by %s, a suit is possible from %s',
  (arrived, target, suit) => {
    expect(requestDates('disclosure', calendarDate(arrived))).toEqual({
      targetDate: target,
      suitFrom: suit,
    });
  },
);

test('P54 a notice of purposes has no such date', () => {
  expect(requestDates('purpose-notice', calendarDate('2026-04-01')).suitFrom).toBeNull();
});

const day = calendarDate;

test.each([
  ['2026-04-03', '2026-04-03', '2026-04-11'],
  ['2026-04-03', '2026-04-06', '2026-04-14'],
  ['2028-02-28', '2028-03-01', '2026-04-13'],
])('P54 asked for proof on %s, shown on %s: the target moves to %s', (askedOn, shownOn, target) => {
  const wait = { askedOn: day(askedOn), shownOn: day(shownOn) };
  expect(targetAfterWait(day('2026-04-11'), wait)).toBe(target);
});

test.each([
  ['2026-04-11', '2026-04-16', '2026-04-11'],
  ['2026-04-15', '2026-04-16', '2026-04-15'],
  ['2026-04-16', '2026-04-16', '2026-04-15'],
  ['2026-04-30', '2026-04-16', '2026-04-15'],
])('P54 with %s aimed at and a suit from %s the answer is due by %s', (target, suit, due) => {
  expect(answerDeadline({ targetDate: day(target), suitFrom: day(suit) })).toBe(due);
});

test('P54 without a day of Art. 39 the day aimed at is the deadline', () => {
  expect(answerDeadline({ targetDate: day('2026-04-11'), suitFrom: null })).toBe('2026-04-11');
});
