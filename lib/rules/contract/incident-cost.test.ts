import { expect, test } from 'vitest';
import { calendarDate } from '../calendar/calendar-date';
import { parseInstant } from '../calendar/instant';
import { incidentObjection } from './incident-cost';

const taxi = {
  agencyAtFault: false,
  paper: '領収書（タクシー）',
  dueOn: calendarDate('2026-08-31'),
  now: parseInstant('2026-08-31T23:59:59+09:00'),
};

test.each([
  ['D3-27 on the last day', {}, null],
  ['D3-27 a second later', { now: parseInstant('2026-09-01T00:00:00+09:00') }, 'due-passed'],
  ['D3-27 the agency is at fault', { agencyAtFault: true }, 'agency-at-fault'],
  ['D2-4.7 without a receipt', { paper: '　' }, 'no-paper'],
])('%s', (_, more, expected) => {
  expect(incidentObjection({ ...taxi, ...more })).toBe(expected);
});
