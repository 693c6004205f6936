import { expect, test } from 'vitest';
import { instant, parseInstant } from '../calendar/instant';
import { workUrgency } from './work-urgency';

const at = parseInstant('2026-12-01T09:00:00+09:00');

test.each([
  ['this very moment', at, 'overdue'],
  ['a moment later', instant(at + 1), 'today'],
  ['the last minute of the day in Japan', parseInstant('2026-12-01T23:59:00+09:00'), 'today'],
  ['midnight in Japan, still the first elsewhere', parseInstant('2026-12-01T15:00:00Z'), 'later'],
  ['no deadline', null, 'later'],
])('due at %s', (_, due, expected) => expect(workUrgency(due, at)).toBe(expected));
