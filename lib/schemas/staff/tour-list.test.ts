import { expect, test } from 'vitest';
import { toursAsked, toursHref } from './tour-list';

test.each([
  [{}, { words: '', page: 1 }],
  [
    { page: '0', words: ' ｋｙｏｔｏ ' },
    { words: 'kyoto', page: 1 },
  ],
  [
    { page: '3', words: ['a', 'b'] },
    { words: '', page: 3 },
  ],
  [{ page: '-1' }, { words: '', page: 1 }],
])('the tours asked for by %j', (query, asked) => expect(toursAsked(query)).toEqual(asked));

test('each page has its address', () => {
  expect(toursHref({ words: '灯台', page: 2 })).toBe(
    '/desk/catalogue?words=%E7%81%AF%E5%8F%B0&page=2#tours',
  );
});
