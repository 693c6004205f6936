import { expect, test } from 'vitest';
import { doneIn } from './done-in';

test.each([
  ['paid', '支払いました。'],
  ['constructor', null],
  ['__proto__', null],
  ['toString', null],
  ['', null],
  [['paid', 'paid'], null],
  [undefined, null],
])('%j says %j', (asked, said) => {
  expect(doneIn({ paid: '支払いました。' }, asked)).toBe(said);
});
