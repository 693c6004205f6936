import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { bookingCodeRequest, codeEntry } from './access';

const email = 'hanako@example.jp';
const code = (typed: string) => z.safeParse(codeEntry, { code: typed }).data?.code;
const reference = (typed: string) =>
  z.safeParse(bookingCodeRequest, { reference: typed, email }).data?.reference;

test.each(['123456', '１２３ ４５６', '\u200b123\u2060456', '\u202a123-456\u202c', '\ufeff123456'])(
  'the code %j is 123456, whatever nobody sees stands in it',
  (typed) => {
    expect(code(typed)).toBe('123456');
  },
);

test.each(['\u200b', '12345', '12345\u200b'])('the code %j is none', (typed) => {
  expect(code(typed)).toBeUndefined();
});

test.each(['TB7K3M9Q2A', 'tb-7k3m-9q2a', '\u200bTB7K3M\u200b9Q2A', '\u202aTB7K3M9Q2A\u202c'])(
  'the reference %j is TB7K3M9Q2A',
  (typed) => {
    expect(reference(typed)).toBe('TB7K3M9Q2A');
  },
);
