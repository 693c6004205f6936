import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../clauses/clause-index';
import { readPage, withTable } from './privacy-table';
import { proofs } from './proofs';
import { REQUIREMENTS } from './requirements';

test('docs/privacy.md shows the tests of today (npm run privacy)', () => {
  const page = readPage();
  expect(withTable(page)).toBe(page);
});

test('there are eighty-three requirements, without a gap', () => {
  expect(Object.keys(REQUIREMENTS).map(Number)).toEqual(
    Array.from({ length: 83 }, (_, at) => at + 1),
  );
});

test('every request requirement, P48 to P69, has a test that names it', () => {
  const of = proofs();
  const numbers = Array.from({ length: 22 }, (_, at) => at + 48);
  expect(numbers.filter((number) => of(number).tests.length === 0)).toEqual([]);
});

test('a title names requirements, prose in a test does not', () => {
  const { tests, code } = proofs()(54);
  expect(tests).toContain('lib/rules/privacy/request-dates.test.ts');
  expect(code.every((file) => existsSync(path.join(ROOT, file)))).toBe(true);
});

test('neither the reader of the table nor a clause of a document carries a requirement', () => {
  const of = proofs();
  for (const number of Object.keys(REQUIREMENTS).map(Number)) {
    expect(of(number).code).not.toContain('scripts/privacy/proofs.ts');
  }
  // Its title names D0-P10.
  expect(of(10).tests).not.toContain('lib/server/desk/read-booking.test.ts');
});
