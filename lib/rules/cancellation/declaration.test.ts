import { expect, test } from 'vitest';
import { parseInstant } from '../calendar/instant';
import { declarationObjection } from './declaration';

const formedAt = parseInstant('2026-05-01T12:00:00+09:00');
const now = parseInstant('2026-07-02T11:00:00+09:00');

test.each([
  ['at the moment the contract formed', '2026-05-01T12:00:00.000+09:00', null],
  ['a millisecond before', '2026-05-01T11:59:59.999+09:00', 'before-contract'],
  ['at this moment', '2026-07-02T11:00:00.000+09:00', null],
  ['a millisecond later', '2026-07-02T11:00:00.001+09:00', 'in-the-future'],
])('D2-15.1.1b a declaration received %s', (_, at, expected) => {
  expect(declarationObjection({ declaredAt: parseInstant(at), formedAt, now })).toBe(expected);
});

test('D2-3.1a where no contract has formed there is none to cancel', () => {
  expect(declarationObjection({ declaredAt: now, formedAt: null, now })).toBe('before-contract');
});
