import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(app|components|lib|scripts)\/.*\.tsx?$/.test(file))
  .filter((file) => !file.includes('.test.') && !file.includes('/testing/'))
  .filter((file) => existsSync(path.join(root, file)));
const CALL = /\.booking\s*\.(create\w*|update\w*|upsert)\(/g;

/** What stands in the bracket that opens at an index. */
function bracket(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if ('([{'.includes(text[at] ?? '')) depth += 1;
    if (')]}'.includes(text[at] ?? '')) depth -= 1;
    if (depth === 0) return text.slice(from + 1, at);
  }
  return text.slice(from + 1);
}

/** Whether a call writes a state: a new row does, and so may columns that are not written out. */
function setsState(deed: string, argument: string): boolean {
  if (deed.startsWith('create') || deed === 'upsert') return true;
  const data = /\bdata:\s*\{/.exec(argument);
  if (data === null) return true;
  const columns = bracket(argument, data.index + data[0].length - 1);
  return /\bstatus\b|\.\.\./.test(columns);
}

function culprits(guilty: (text: string) => boolean, allowed: string): string[] {
  return files
    .filter((file) => file !== allowed)
    .filter((file) => guilty(readFileSync(path.join(root, file), 'utf8')));
}

const stateWriter = (text: string) =>
  [...text.matchAll(CALL)].some(({ 0: call, 1: deed = '', index }) =>
    setsState(deed, bracket(text, index + call.length - 1)),
  ) ||
  /UPDATE "Booking"|INSERT INTO "Booking"/.test(text) ||
  /\bbookings?: \{\s*(create|update|upsert|connectOrCreate)\b/.test(text);

test('the state of a booking is written by its one step alone', () => {
  expect(culprits(stateWriter, 'lib/server/booking/step-booking.ts')).toEqual([]);
});

test.each([
  ["tx.booking.updateMany({ where: { id }, data: { status: 'lapsed' } })", true],
  ['db().booking.update({ where: { id }, data })', true],
  ['db().booking.update({ where: { id }, data: { ...rest } })', true],
  ['tx.booking.create({ data: row })', true],
  ['tx.$executeRaw`UPDATE "Booking" SET status = 1`', true],
  ["tx.traveler.create({ data: { booking: { update: { status: 'lapsed' } } } })", true],
  ["tx.booking.updateMany({ where: { status: 'applied' }, data: { acceptedAt: at } })", false],
  ["tx.booking.findMany({ where: { status: 'applied' } })", false],
])('control: %s', (text, guilty) => {
  expect(stateWriter(text)).toBe(guilty);
});

const ledgerWriter = (text: string) =>
  /\.ledgerEntry\s*\.(create|update|upsert|delete)/.test(text) ||
  /(INSERT INTO|UPDATE) "LedgerEntry"/.test(text) ||
  /\bledger: \{\s*(create|update|upsert|connectOrCreate)\b/.test(text);

test('the ledger is written by its one writer alone', () => {
  expect(culprits(ledgerWriter, 'lib/server/money/post.ts')).toEqual([]);
});

test.each([
  ['tx.ledgerEntry.createMany({ data })', true],
  ['tx.$executeRaw`INSERT INTO "LedgerEntry" VALUES (1)`', true],
  ['tx.booking.update({ data: { ledger: { create: row } } })', true],
  ['tx.ledgerEntry.findMany({ where })', false],
])('control of the ledger: %s', (text, guilty) => {
  expect(ledgerWriter(text)).toBe(guilty);
});
