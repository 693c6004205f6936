import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import sample from './sample.json';

const root = path.resolve(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', 'app', 'components', 'lib', 'proxy.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(tsx?|json)$/.test(file))
  .filter((file) => !/\.test\.|\/testing\//.test(file) && !file.startsWith('lib/agency/'));

// What start-up says on the terminal names the product, not the agency.
const TERMINAL = ['lib/server/start.ts'];

test('no word of the sample agency stands in the code: name, site, people, telephone, address', () => {
  const words = [
    sample.tradeName,
    sample.site.name,
    sample.telephone,
    sample.representative.name,
    sample.privacy.officer,
    sample.offices[0]?.managers[0]?.name ?? '',
    sample.address.slice(0, 6),
  ];
  expect(words.every((word) => word.length > 1)).toBe(true);
  const said = files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8');
    return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
  });
  expect(said.filter((line) => !TERMINAL.some((file) => line.startsWith(file)))).toEqual([]);
});
