import { expect, test } from 'vitest';
import { isCovered, isWithin } from './span';

test.each([
  [14, { from: 15, until: 30 }, false],
  [15, { from: 15, until: 30 }, true],
  [30, { from: 15, until: 30 }, true],
  [31, { from: 15, until: 30 }, false],
  [31, { from: 15, until: null }, true],
  [null, { from: 0, until: null }, false],
  [null, undefined, true],
])('%j within %j: %s', (value, span, expected) => {
  expect(isWithin(value, span)).toBe(expected);
});

test.each([
  [{ from: 15, until: 30 }, { from: 15, until: 30 }, true],
  [{ from: 14, until: 30 }, { from: 15, until: 30 }, false],
  [{ from: 15, until: 31 }, { from: 15, until: 30 }, false],
  [{ from: 15, until: null }, { from: 15, until: 30 }, false],
  [{ from: 15, until: null }, { from: 1, until: null }, true],
  [undefined, { from: 0, until: null }, false],
  [undefined, undefined, true],
  [{ from: 15, until: 30 }, undefined, true],
])('%j covered by %j: %s', (inner, outer, expected) => {
  expect(isCovered(inner, outer)).toBe(expected);
});
