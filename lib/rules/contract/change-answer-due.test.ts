import { expect, it } from 'vitest';
import { parseInstant } from '../calendar/instant';
import { day } from '../testing/reference-calendar';
import { changeAnswerDue } from './change-answer-due';

const startsAt = parseInstant('2026-07-09T12:00:00+09:00');
const due = (answerDay: string, toldAt = '2026-07-01T10:00:00+09:00') =>
  changeAnswerDue({ answerDay: day(answerDay), toldAt: parseInstant(toldAt), startsAt });

it.each([
  ['by 5 July: until its end', '2026-07-05', '2026-07-06T00:00:00+09:00'],
  ['by the day it is told', '2026-07-01', '2026-07-02T00:00:00+09:00'],
  ['by the eve', '2026-07-08', '2026-07-09T00:00:00+09:00'],
  ['by the day of departure: until the meeting', '2026-07-09', '2026-07-09T12:00:00+09:00'],
  ['later than the trip', '2026-07-20', '2026-07-09T12:00:00+09:00'],
])('D2-11 told 1 July, %s', (_name, answerDay, moment) => {
  expect(due(answerDay)).toBe(parseInstant(moment));
});

it('D2-11 no day that is over, and none from the start of the tour on', () => {
  expect(due('2026-06-30')).toBeNull();
  expect(due('2026-07-09', '2026-07-09T11:59:59+09:00')).toBe(startsAt);
  expect(due('2026-07-09', '2026-07-09T12:00:00+09:00')).toBeNull();
});
