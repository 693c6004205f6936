import { expect, test } from 'vitest';
import { isDemonstration } from './demonstration';

test.each([
  [undefined, true],
  ['', true],
  ['sandbox', true],
  ['stripe', false],
  ['bank', false],
])('with the payment adapter %s the ribbon of the demonstration is shown: %s', (adapter, shown) => {
  expect(isDemonstration(adapter)).toBe(shown);
});
