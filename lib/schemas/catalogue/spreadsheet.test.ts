import { expect, test } from 'vitest';
import { day, dayOfYear, flag, hour, priceOrNone, wholeNumber } from './cell';

test.each([
  ['2027/1/25', '2027-01-25'],
  ['2027-01-25', '2027-01-25'],
  ['2027.12.5', '2027-12-05'],
])('a day as a spreadsheet saves it: %s', (typed, kept) => expect(day.parse(typed)).toBe(kept));

test.each(['1/25/2027', '2027/2/30', '27/1/25', '46047'])('%s is no day', (typed) => {
  expect(day.safeParse(typed).success).toBe(false);
});

test.each([
  ['3/19', '03-19'],
  ['3月19日', '03-19'],
  ['19-Mar', '03-19'],
  ['12-20', '12-20'],
  ['2026-03-19', '03-19'],
  ['2026/3/19', '03-19'],
])('a day of the year: %s', (typed, kept) => expect(dayOfYear.parse(typed)).toBe(kept));

test.each(['2/30', '19-Mrz', '13/1'])('%s is no day of the year', (typed) => {
  expect(dayOfYear.safeParse(typed).success).toBe(false);
});

test.each([
  ['7:40', '07:40'],
  ['07:40:00', '07:40'],
  ['23:59', '23:59'],
])('an hour: %s', (typed, kept) => expect(hour.parse(typed)).toBe(kept));

test.each(['24:00', '7:40:30', '7.40'])('%s is no hour', (typed) => {
  expect(hour.safeParse(typed).success).toBe(false);
});

test('figures with commas at the thousands, and nowhere else', () => {
  expect(priceOrNone.parse('116,000')).toBe(116_000);
  expect(wholeNumber(-9_999, 9_999).parse('-2,000')).toBe(-2_000);
  expect(priceOrNone.safeParse('11,60').success).toBe(false);
  expect(priceOrNone.safeParse('1,1600').success).toBe(false);
});

test('TRUE and FALSE are flags, Yes is none', () => {
  expect([flag.parse('TRUE'), flag.parse('FALSE'), flag.parse('true')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(flag.safeParse('Yes').success).toBe(false);
});
