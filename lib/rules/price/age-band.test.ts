import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { ageBand } from './age-band';

const departure = calendarDate('2026-07-09');

test.each([
  ['twelve on the day itself', '2014-07-09', 'adult'],
  ['twelve the day after', '2014-07-10', 'child'],
  ['three on the day itself', '2023-07-09', 'child'],
  ['three the day after', '2023-07-10', 'infant'],
  ['eleven, the last year of a child', '2015-07-09', 'child'],
  ['born on the day of departure', '2026-07-09', 'infant'],
  ['born on 29 February, twelve only on 1 March', '2012-02-29', 'adult'],
])('D3-28.4 %s', (_, birthDate, band) => {
  expect(ageBand(calendarDate(birthDate), departure)).toBe(band);
});

test('D3-28.4 a child of 29 February turns twelve on 1 March of a common year', () => {
  const birth = calendarDate('2016-02-29');
  expect(ageBand(birth, calendarDate('2028-02-28'))).toBe('child');
  expect(ageBand(birth, calendarDate('2028-02-29'))).toBe('adult');
});
