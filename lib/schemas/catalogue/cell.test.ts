import { expect, test } from 'vitest';
import {
  day,
  filled,
  flag,
  hour,
  listOf,
  maybeEmpty,
  oneOf,
  tourCode,
  wholeNumber,
  wholeNumberOrNone,
} from './cell';

const seen = (schema: { safeParse: (cell: unknown) => { data?: unknown } }, cell: string) =>
  schema.safeParse(cell).data;

test.each([
  ['a code', tourCode, 'kyoto\u200b-1n\u200e', 'kyoto-1n'],
  ['a text', maybeEmpty, '\u202e京都\u202c', '京都'],
  ['a word', oneOf(['stay', 'day-trip']), '\ufeffstay', 'stay'],
  ['a list', listOf(filled), '京都|\u200b嵐山', ['京都', '嵐山']],
  ['a number', wholeNumber(0, 99), '\u200b12', 12],
  ['no number', wholeNumberOrNone(0, 99), ' \u200b', null],
  ['a flag', flag, 'TRUE\u200b', true],
  ['a day', day, '2027-01-25\u200b', '2027-01-25'],
  ['an hour', hour, '\u200b7:40', '07:40'],
])('what nobody sees is taken out of a cell before it is judged: %s', (_, schema, cell, read) => {
  expect(seen(schema, cell)).toEqual(read);
});

test('a cell that shows nothing is empty', () => {
  expect(filled.safeParse('\u200b\u2060').success).toBe(false);
});
