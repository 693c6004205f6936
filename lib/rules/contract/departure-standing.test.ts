import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { departureStanding } from './departure-standing';

const facts = {
  calledOff: false,
  decided: false,
  sold: 9,
  minimum: 10,
  departureDate: calendarDate('2026-12-04'),
  lastNotice: calendarDate('2026-11-20'),
};

// The table of document 003 counts back from the day before: the 14th day before 4 December is 20 November.
test.each([
  ['D3-17.2.5 the last day of the notice', {}, '2026-11-20', 'short'],
  ['D3-17.2.5 the day after it', {}, '2026-11-21', 'short-late'],
  ['no such day in the terms', { lastNotice: null }, '2026-12-03', 'short'],
  ['as many as are needed', { sold: 10 }, '2026-11-21', 'reached'],
  ['decided, though one has left', { decided: true }, '2026-11-21', 'decided'],
  ['on the day of departure', { sold: 10 }, '2026-12-04', 'left'],
  ['the day before', { sold: 10 }, '2026-12-03', 'reached'],
  ['called off, whatever else', { calledOff: true, decided: true }, '2026-12-05', 'called-off'],
] as const)('%s', (_, change, today, standing) => {
  expect(departureStanding({ ...facts, ...change }, calendarDate(today))).toBe(standing);
});
