import { expect, it } from 'vitest';
import { isImportantLine } from './important-line';

it.each([
  ['D2-15.1.2a the hotel of a night is replaced (row 7)', 'stay:1', true],
  ['D2-15.1.2a the lodging of the whole trip', 'lodging', true],
  ['D2-15.1.2a another carrier', 'transport', true],
  ['D3-15.2.1 the order of visits of a day', 'day:1', false],
])('%s', (_name, key, important) => {
  expect(isImportantLine(key)).toBe(important);
});
