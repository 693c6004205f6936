import { expect, test } from 'vitest';
import { termsVersion } from '../../terms/terms-of';
import { calendarDate } from '../calendar/calendar-date';
import { parseInstant } from '../calendar/instant';
import type { Terms } from '../terms';
import { openGrounds } from './open-grounds';

const terms = termsVersion('web-card-domestic', '1') as Terms;
const formed = {
  notices: [],
  appliedAt: parseInstant('2026-06-01T10:00:00+09:00'),
  formedAt: parseInstant('2026-06-01T10:05:00+09:00'),
  departureDate: calendarDate('2026-07-09'),
  startsAt: parseInstant('2026-07-09T12:00:00+09:00'),
  hasContractDocument: true,
  finalItineraryAt: null,
  at: parseInstant('2026-06-10T10:00:00+09:00'),
};
const earlier = parseInstant('2026-05-20T10:00:00+09:00');
const later = parseInstant('2026-06-05T10:00:00+09:00');

test('D2-15.1.2a a change recorded after the application opens a free cancellation', () => {
  const notices = [{ kind: 'important-change', recordedAt: later, ownBooking: false }] as const;
  expect(openGrounds({ ...formed, notices }, terms)).toEqual(['important-change']);
});

test('D2-15.1.2a a change that stood on the page when they applied opens nothing', () => {
  const notices = [{ kind: 'important-change', recordedAt: earlier, ownBooking: false }] as const;
  expect(openGrounds({ ...formed, notices }, terms)).toEqual([]);
});

test('D2-15.1.2c a typhoon opens it whenever it was recorded', () => {
  const notices = [{ kind: 'force-majeure', recordedAt: earlier, ownBooking: false }] as const;
  expect(openGrounds({ ...formed, notices }, terms)).toEqual(['force-majeure']);
});

test('D2-15.1.2d formed on 1 June and no document by 10 June: free; delivered: no right', () => {
  expect(openGrounds({ ...formed, hasContractDocument: false }, terms)).toEqual([
    'contract-document-missing',
  ]);
  expect(openGrounds(formed, terms)).toEqual([]);
});

test('a ground that the terms do not know stays shut', () => {
  const notices = [{ kind: 'fare-revision', recordedAt: later, ownBooking: true }] as const;
  expect(openGrounds({ ...formed, notices }, terms)).toEqual([]);
});
