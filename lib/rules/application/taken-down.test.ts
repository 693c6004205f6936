import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { parseInstant } from '../calendar/instant';
import { depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { takenDownDue } from './taken-down';

const deposit = depositDomestic;
const card = webCardDomestic;
const july = parseInstant('2026-07-09T08:00:00+09:00');
const toldOn = calendarDate('2026-06-01');

test('D3-2.2a told on 1 June: 2, 3 and 4 June are left, to the end of the last of them', () => {
  expect(takenDownDue({ toldOn, startsAt: july }, deposit)).toBe(
    parseInstant('2026-06-05T00:00:00+09:00'),
  );
});

test('D2-3.2 where the terms name no days, the agency gives three', () => {
  expect(takenDownDue({ toldOn, startsAt: july }, card)).toBe(
    parseInstant('2026-06-05T00:00:00+09:00'),
  );
});

test('it is never later than the start of the tour', () => {
  const startsAt = parseInstant('2026-06-03T08:00:00+09:00');
  expect(takenDownDue({ toldOn, startsAt }, deposit)).toBe(startsAt);
});
