import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { routes } from '@/lib/schemas/site/routes';

const root = path.resolve(import.meta.dirname, '..');
const rows = readFileSync(path.join(root, 'docs/display.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (No\.|Asked for) \|/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

const cited = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

test('every item of the guideline has its row', () => {
  const numbers = rows.map(([number = '']) => number).filter((number) => /^\d/.test(number));
  expect(numbers).toEqual([
    ...['1(1)', '1(2)', '1(3)', '1(4)', '2(1)', '2(2)', '2(3)', '2(4)'],
    ...['3(1)', '3(2)', '3(3)', '3(4)', '3(5)', '3(6)', '3(7)', '4'],
  ]);
});

test('every page that docs/display.md names has its address', () => {
  const pages = rows.flatMap((row) => cited(row.at(-2) ?? ''));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => !Object.hasOwn(routes, page))).toEqual([]);
});

test('every test that docs/display.md names stands in its file', () => {
  const cells = rows.map((row) => row.at(-1) ?? '').filter((cell) => cell !== '–');
  const named = cells.flatMap((cell) => cell.split('; '));
  const gone = named.filter((cell) => {
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(cell) ?? [];
    const at = path.join(root, file);
    return title === '' || !existsSync(at) || !readFileSync(at, 'utf8').includes(title);
  });
  expect(named.length).toBeGreaterThan(20);
  expect(gone).toEqual([]);
});
