import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { editedTerms } from './terms-fields';

const state = 'a'.repeat(64);

test.each([
  ['{"id":"own-tours"}', true],
  ['', false],
  ['x', false],
  ['"x"', false],
  ['null', false],
  ['{', false],
])('a draft of %j can be written on: %j', (base, can) => {
  const sent = { state, base, saved: '', over: '', fields: {} };
  expect(z.safeParse(editedTerms, sent).success).toBe(can);
});
