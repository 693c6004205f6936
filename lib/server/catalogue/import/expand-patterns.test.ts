import { expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { expandPatterns, lastExpandedDay, type Pattern } from './expand-patterns';

const daily = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const pattern = (change: Partial<Pattern>): Pattern => ({
  seasonFrom: '01-01',
  seasonTo: '12-31',
  weekdays: daily,
  adultYen: [0, 50_000, 48_000, 0],
  childPercent: 73,
  infantYen: 3_000,
  stepYen: 0,
  capacity: 30,
  ...change,
});
const days = (patterns: Pattern[], today: string) =>
  expandPatterns(patterns, calendarDate(today)).map(({ date }) => date);

test.each([
  ['2026-11-20', '2028-05-20'],
  ['2026-08-31', '2028-02-29'],
  ['2027-08-31', '2029-02-28'],
  ['2026-12-31', '2028-06-30'],
])('from %s departures are laid out to %s', (today, last) => {
  expect(lastExpandedDay(calendarDate(today))).toBe(last);
  expect(days([pattern({})], today).at(-1)).toBe(last);
});

test('the first departure is tomorrow', () => {
  expect(days([pattern({})], '2026-11-20')[0]).toBe('2026-11-21');
});

test('a season may go over the turn of the year, both its days included', () => {
  const found = days([pattern({ seasonFrom: '12-30', seasonTo: '01-02' })], '2026-11-20');
  expect(found.slice(0, 4)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
  expect(found).toHaveLength(8);
});

test('a season that ends on 29 February ends on the 28th in other years', () => {
  const found = days([pattern({ seasonFrom: '02-28', seasonTo: '02-29' })], '2026-11-20');
  expect(found).toEqual(['2027-02-28', '2028-02-28', '2028-02-29']);
});

test('only the named weekdays', () => {
  const found = days(
    [pattern({ weekdays: ['sun'], seasonFrom: '12-01', seasonTo: '12-14' })],
    '2026-11-20',
  );
  expect(found.slice(0, 2)).toEqual(['2026-12-06', '2026-12-13']);
});

test('where seasons overlap the line that stands first counts', () => {
  const peak = pattern({ seasonFrom: '12-29', seasonTo: '12-31', adultYen: [90_000] });
  const [day] = expandPatterns(
    [peak, pattern({ seasonFrom: '12-01' })],
    calendarDate('2026-12-28'),
  );
  expect(day?.prices.adult).toEqual([90_000]);
});

test.each([
  ['a Thursday', '2026-12-03', 50_000],
  ['a Friday', '2026-12-04', 52_000],
  ['a Saturday', '2026-12-05', 52_000],
  ['a Sunday', '2026-12-06', 50_000],
  ['the eve of Coming of Age Day', '2027-01-10', 52_000],
  ['Coming of Age Day itself', '2027-01-11', 50_000],
])('%s is priced with its step', (_, date, price) => {
  const found = expandPatterns([pattern({ stepYen: 2_000 })], calendarDate('2026-11-20'));
  expect(found.find((departure) => departure.date === date)?.prices.adult[1]).toBe(price);
});

test('a child pays a share of the same room’s price, rounded down to 100 yen; what is not offered stays so', () => {
  const [day] = expandPatterns([pattern({})], calendarDate('2026-11-21'));
  // 73% of 50,000 is 36,500; 73% of 48,000 is 35,040.
  expect(day?.prices).toEqual({
    adult: [0, 50_000, 48_000, 0],
    child: [0, 36_500, 35_000, 0],
    infant: 3_000,
  });
});
