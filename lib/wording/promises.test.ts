import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && !file.startsWith('mails/'));

/** Figures of time that promise nothing of the site's, or that others have set. */
const NO_PROMISE = [
  // Advice: about so long.
  ...['1分ほど後', '1分たっても', '1時間ほどおいて', '15分ほどおいて'],
  // Set by the agency's terms, which the document prints.
  '48時間以内（',
  // How the desk's recovery page lives: a cookie of its own.
  '10分たつと、もう表示できません',
];

const TYPED = /[0-9]+(?:分|時間)[^'`\n]{0,14}/g;

function typedIn(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return (code.match(TYPED) ?? []).filter(
    (found) => !NO_PROMISE.some((one) => found.startsWith(one)),
  );
}

test('no sentence types a figure of time that the site promises', () => {
  const typed = files.flatMap((file) =>
    typedIn(readFileSync(path.join(folder, file), 'utf8')).map((found) => `${file}: ${found}`),
  );
  expect(typed).toEqual([]);
});

test.each([
  ["'10分間、1回だけ使えます'", 1],
  ['`$' + '{promises.codeMinutes}分間、1回だけ使えます`', 0],
  ["'1分たっても届かないときは'", 0],
  ['/** 1時間 of advice */', 0],
])('control: %s', (text, times) => {
  expect(typedIn(text)).toHaveLength(times);
});
