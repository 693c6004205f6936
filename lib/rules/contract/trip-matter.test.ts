import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { instantInJapan, parseInstant } from '../calendar/instant';
import { arrangedAir, depositDomestic, webCardDomestic } from '../testing/shipped-terms';
import { type MatterKind, matterTold, openMatters } from './trip-matter';

/** 9 to 11 July 2026, meeting at 12:00. */
const trip = {
  departureDate: calendarDate('2026-07-09'),
  returnDate: calendarDate('2026-07-11'),
  startsAt: instantInJapan(calendarDate('2026-07-09'), '12:00'),
};
const told = (kind: MatterKind, happenedOn: string, at: string, terms = webCardDomestic) =>
  matterTold(
    { ...trip, kind, happenedOn: calendarDate(happenedOn), toldAt: parseInstant(`${at}+09:00`) },
    terms,
  );

describe('D2-20.3 D3-24.3 a differing service is told while the trip is under way', () => {
  test.each([
    ['a minute before the start', '2026-07-09', '2026-07-09T11:59:00', 'not-started'],
    ['when it is over', '2026-07-11', '2026-07-12T00:00:00', 'over'],
    ['of tomorrow', '2026-07-11', '2026-07-10T12:00:00', 'in-the-future'],
    ['of the day before the trip', '2026-07-08', '2026-07-10T12:00:00', 'not-on-the-trip'],
  ])('not %s', (_, day, at, reason) => {
    expect(told('difference', day, at)).toEqual({ kind: 'may-not', reason });
  });
  test.each([
    ['at the start', '2026-07-09', '2026-07-09T12:00:00'],
    ['in its last minute', '2026-07-11', '2026-07-11T23:59:00'],
  ])('%s', (_, day, at) => {
    const answer = { kind: 'told', lastDate: null, inTime: null, article: '第21条' };
    expect(told('difference', day, at)).toEqual(answer);
  });
});

describe('a damage of 10 July 2026', () => {
  test.each([
    ['D2-18.1 on the last day', 'damage', '2028-07-09', webCardDomestic, '2028-07-09', true],
    ['D2-18.1 a day late', 'damage', '2028-07-10', webCardDomestic, '2028-07-09', false],
    ['D3-22.1 on the last day', 'damage', '2028-07-10', depositDomestic, '2028-07-10', true],
    ['D3-22.1 a day late', 'damage', '2028-07-11', depositDomestic, '2028-07-10', false],
    ['D2-18.3 luggage, day 14', 'baggage', '2026-07-23', webCardDomestic, '2026-07-23', true],
    ['D2-18.3 luggage, day 15', 'baggage', '2026-07-24', webCardDomestic, '2026-07-23', false],
    ['D3-22.2 luggage, day 14', 'baggage', '2026-07-24', depositDomestic, '2026-07-24', true],
    ['D3-22.2 luggage, day 15', 'baggage', '2026-07-25', depositDomestic, '2026-07-24', false],
  ] as const)('%s', (_, kind, day, terms, lastDate, inTime) => {
    const answer = told(kind, '2026-07-10', `${day}T23:59:00`, terms);
    expect(answer).toMatchObject({ kind: 'told', lastDate, inTime });
  });
});

test('what can be told depends on the moment and on the terms', () => {
  const open = (at: string, terms = webCardDomestic) =>
    openMatters(trip, parseInstant(`${at}+09:00`), terms);
  expect(open('2026-07-09T11:59:59')).toEqual([]);
  expect(open('2026-07-09T12:00:00')).toEqual(['difference', 'damage', 'baggage']);
  expect(open('2026-07-12T00:00:00')).toEqual(['damage', 'baggage']);
  expect(open('2026-07-10T00:00:00', arrangedAir)).toEqual([]);
});
