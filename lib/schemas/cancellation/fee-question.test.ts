import { expect, test } from 'vitest';
import { readFeeQuestion } from './fee-question';

test('nothing typed asks for one person, now, at the lowest price', () => {
  expect(readFeeQuestion({}).data).toEqual({
    date: '',
    people: 1,
    price: null,
    on: null,
    at: null,
  });
});

test('figures of any width, with commas and yen, are read', () => {
  const asked = { people: '２名様', price: '５８,０００円', on: '２０２６/１２/２０', at: '9:05' };
  expect(readFeeQuestion(asked).data).toEqual({
    date: '',
    people: 2,
    price: 58_000,
    on: '2026-12-20',
    at: '09:05',
  });
});

test.each([
  [{ people: '0' }, 'people'],
  [{ people: '-3' }, 'people'],
  [{ people: 'x'.repeat(60) }, 'people'],
  [{ price: '1.5' }, 'price'],
  [{ price: '99999999' }, 'price'],
  [{ on: '2026-02-30' }, 'on'],
  [{ on: '1999-01-01' }, 'on'],
  [{ on: '2026-12-20', at: '25:00' }, 'at'],
  [{ at: '10:00' }, 'on'],
])('%o is told at the field', (asked, field) => {
  const parsed = readFeeQuestion(asked);
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field]);
});

test('a list where one answer is expected is as good as nothing', () => {
  expect(readFeeQuestion({ people: ['1', '2'], date: { a: 1 } }).data).toMatchObject({
    people: 1,
    date: '',
  });
});
