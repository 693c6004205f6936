import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(path.join(root, file)));
const code = files.filter((file) => /\.(ts|tsx)$/.test(file));
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const isTest = (file: string) => file.includes('.test.') || file.includes('/testing/');

test('every file of lib/server says that it is for the server only', () => {
  const open = code
    .filter((file) => file.startsWith('lib/server/') && !isTest(file))
    .filter(
      (file) =>
        !/^(\/\*\*[\s\S]*?\*\/\s*)?('use server';\s*)?import 'server-only';/.test(text(file)),
    );
  expect(open).toEqual([]);
});

test('only the clock of the server tells the time, and one place in the browser counts on from it', () => {
  const clocks = ['lib/server/system/clock.ts', 'components/ui/use-server-now.ts'];
  const readers = code
    .filter((file) => /^(app|components|lib|proxy)/.test(file) && !isTest(file))
    .filter((file) => !clocks.includes(file))
    .filter((file) => /Date\.now\(\)|new Date\(\)/.test(text(file)));
  expect(readers).toEqual([]);
});

test('no folder and no file is a drawer for anything', () => {
  const drawers = files.filter((file) =>
    /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(file),
  );
  expect(drawers).toEqual([]);
});

test('no file only passes on what other files export', () => {
  const barrels = code.filter((file) => {
    const lines = text(file)
      .split('\n')
      .filter((line) => line.trim() !== '');
    return lines.length > 0 && lines.every((line) => /^export (\*|\{|type \{).* from /.test(line));
  });
  expect(barrels).toEqual([]);
});

// That every one of them is made by action() is a measure of the house.
test('there are server actions to look at', () => {
  const sources = code.filter((file) => /^(\/\*\*[\s\S]*?\*\/\s*)?'use server';/.test(text(file)));
  expect(sources.length).toBeGreaterThan(10);
  const made = sources.flatMap(
    (file) => text(file).match(/^export const \w+ = action\(\{$/gm) ?? [],
  );
  expect(made.length).toBeGreaterThanOrEqual(22);
});

test('every form is sent through one hook, which keeps what was typed when its answer is lost', () => {
  const senders = code.filter(
    (file) => /^(app|components)/.test(file) && text(file).includes('useActionState'),
  );
  expect(senders).toEqual(['components/forms/use-form-action.ts']);
});

test('no component of the browser binds an action: each rendering would make another one', () => {
  const binders = code
    .filter((file) => file.endsWith('.tsx') && /^'use client';/.test(text(file)))
    .filter((file) => text(file).includes('useFormAction') && /\.bind\(/.test(text(file)));
  expect(binders).toEqual([]);
});

test('Node reads next.config.js and all that it imports as it stands, and tsc checks them', () => {
  const read = spawnSync(process.execPath, ['next.config.js'], { cwd: root, encoding: 'utf8' });
  expect(read).toMatchObject({ status: 0, stderr: '' });
  const plain = files.filter((file) => /^(next\.config|lib\/.*)\.js$/.test(file));
  expect(plain).toContain('next.config.js');
  expect(plain.filter((file) => !text(file).startsWith('// @ts-check\n'))).toEqual([]);
});

test('pages and commands ask one question for the terms in force, of files and desk alike', () => {
  const past = code
    .filter((file) => /^(app|components|lib\/server|proxy)/.test(file) && !isTest(file))
    .filter((file) => !file.startsWith('lib/server/terms/'))
    .filter((file) =>
      /import \{[^}]*\b(termsOf|listTerms)\b[^}]*\} from '@\/lib\/terms\/terms-of'/.test(
        text(file),
      ),
    );
  expect(past).toEqual([]);
});
