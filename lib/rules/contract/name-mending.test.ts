import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { instantInJapan } from '../calendar/instant';
import { mendedItems, nameObjection, namesClosed } from './name-mending';

const START = instantInJapan(calendarDate('2027-03-01'), '08:00');
const FORMED = instantInJapan(calendarDate('2026-12-01'), '12:00');
const standing = {
  state: 'contracted',
  startsAt: START,
  formedAt: FORMED,
  ticketTerms: false,
  now: FORMED,
} as const;

describe('names of a booking are mended', () => {
  test.each([
    ['a millisecond before the trip starts', START - 1, null],
    ['when it starts', START, 'departed'],
  ])('%s', (_, now, closed) => {
    expect(namesClosed({ ...standing, now: now as typeof START })).toBe(closed);
  });

  test.each([
    ['applied', null],
    ['contracted', null],
    ['cancelled-by-customer', 'not-standing'],
    ['withdrawn', 'not-standing'],
    ['lapsed', 'not-standing'],
  ] as const)('%s', (state, closed) => {
    expect(namesClosed({ ...standing, state })).toBe(closed);
  });

  test('D4-0.2 of an air ticket only until the contract forms', () => {
    const air = { ...standing, ticketTerms: true };
    expect(namesClosed({ ...air, state: 'applied', formedAt: null })).toBeNull();
    expect(namesClosed(air)).toBe('ticket-terms');
    expect(namesClosed({ ...standing, state: 'ticketed' })).toBe('ticket-terms');
  });
});

const NOW = {
  ...{ family: '森', given: '恵', familyKana: 'モリ', givenKana: 'メグミ' },
  ...{ romanFamily: 'MORI', romanGiven: 'MEGUMI' },
};
const roman = { ...NOW, romanGiven: 'MEGUMII' };
const kana = { ...NOW, givenKana: 'メグミー' };
const both = { ...NOW, given: '惠' };

describe('D4-9B.1 D2-13.1 what was passed on', () => {
  const objection = (
    after: typeof NOW,
    passedOn: readonly (readonly [string, string])[],
    by: 'traveler' | 'staff' = 'traveler',
  ) =>
    nameObjection(
      { first: NOW, now: NOW, after },
      passedOn.map(([recipientClass, items]) => ({ recipientClass, items: items.split(' ') })),
      {},
      by,
    );

  test.each([
    ['passport letters before any list', roman, [], null],
    ['passport letters after a list without them', roman, [['lodging', 'name kana']], null],
    ['passport letters a hotel has', roman, [['lodging', 'name name-roman']], 'passed-on'],
    ['passport letters an airline has', roman, [['airline', 'name-roman']], 'passed-on'],
    ['kana a hotel has', kana, [['lodging', 'name kana name-roman']], null],
    ['kana an airline has', kana, [['airline', 'kana']], 'passed-on'],
    ['kanji an airline has not', both, [['airline', 'kana name-roman']], null],
    ['kanji a coach has', both, [['transport', 'name']], null],
  ] as const)('%s', (_, after, passedOn, expected) => {
    expect(objection(after, passedOn)).toBe(expected);
  });

  test('another person is that before anything else', () => {
    const hanako = { ...NOW, family: '佐藤', familyKana: 'サトウ' };
    expect(objection(hanako, [['airline', 'name']])).toBe('another-person');
  });

  test('staff write what was passed on, and a new family name, but no other person', () => {
    const married = { ...NOW, family: '林', familyKana: 'ハヤシ', romanFamily: 'HAYASHI' };
    const keiko = { ...married, given: '圭子', givenKana: 'ケイコ' };
    expect(objection(roman, [['airline', 'name-roman']], 'staff')).toBeNull();
    expect(objection(married, [])).toBe('another-person');
    expect(objection(married, [], 'staff')).toBeNull();
    expect(objection(keiko, [], 'staff')).toBe('another-person');
  });
});

test('what is mended is told by the way of writing', () => {
  expect(mendedItems(NOW, NOW)).toEqual([]);
  expect(mendedItems(NOW, { ...roman, given: '惠' })).toEqual(['name', 'name-roman']);
  expect(mendedItems(NOW, kana)).toEqual(['kana']);
});
