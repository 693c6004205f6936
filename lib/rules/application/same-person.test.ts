import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { samePeople } from './same-person';

const person = (familyKana: string, givenKana: string, birth: string) => ({
  familyKana,
  givenKana,
  birth: calendarDate(birth),
});
const HANAKO = person('スズキ', 'ハナコ', '1987-06-12');

test('the same reading and the same day of birth are one person typed twice', () => {
  expect(samePeople([HANAKO, HANAKO])).toEqual([{ place: 1, like: 0 }]);
  expect(samePeople([HANAKO, person('スズキ', 'ハナ コ', '1987-06-12')])).toEqual([
    { place: 1, like: 0 },
  ]);
});

test('a third time is asked about as well, by the first', () => {
  const ichiro = person('スズキ', 'イチロウ', '1985-04-01');
  expect(samePeople([HANAKO, ichiro, HANAKO, HANAKO])).toEqual([
    { place: 2, like: 0 },
    { place: 3, like: 0 },
  ]);
});

test('twins, a namesake of another day and nobody are not', () => {
  expect(samePeople([HANAKO, person('スズキ', 'ハナエ', '1987-06-12')])).toEqual([]);
  expect(samePeople([HANAKO, person('スズキ', 'ハナコ', '1987-06-13')])).toEqual([]);
  expect(
    samePeople([person('アベ', 'マ', '1987-06-12'), person('ア', 'ベマ', '1987-06-12')]),
  ).toEqual([]);
  expect(samePeople([HANAKO])).toEqual([]);
  expect(samePeople([])).toEqual([]);
});
