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
  // How days are counted, and lines for one day each.
  ...['1日前として数えます', '1日目として', '1日目から', '1日ごとの行程', '1日（例', '1日に'],
  // How the desk's recovery page lives: a cookie of its own.
  '10分たつと、もう表示できません',
];

// A day of a month (「1月8日」) is a date.
const TYPED = /(?<![0-9月])[0-9]+(?:分|時間|日)[^'`\n]{0,14}/g;

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
  ["'10日以内を目標にお答えします'", 1],
  ['`$' + '{promises.requestAnswerDays}日以内を目標にお答えします`', 0],
  ["'例：1985年4月1日'", 0],
])('control: %s', (text, times) => {
  expect(typedIn(text)).toHaveLength(times);
});
