import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'tabiyaku-'));
let starts = 0;

afterAll(() => rmSync(folder, { recursive: true }));

function started(script: string, settings: Record<string, string>, ...given: string[]) {
  const dataDir = path.join(folder, String(++starts));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join('scripts', script), ...given],
    { cwd: root, encoding: 'utf8', env: { ...process.env, DATA_DIR: dataDir, ...settings } },
  );
  return { status, stdout, stderr, created: existsSync(dataDir) };
}

test.each([
  ['serve.mjs', 'APP_SECRET', 'short'],
  ['dev.mjs', 'SMTP_URL', 'foo'],
  ['catalogue.mjs', 'CLOCK_START', 'xx', 'export', 'tours'],
  ['notice.mjs', 'MAIL_FROM', 'a'],
  ['manager-link.mjs', 'MAIL_FROM', 'a'],
  ['evidence.mjs', 'PAYMENT_ADAPTER', 'stripe', 'verify'],
  ['serve.mjs', 'AGENCY_FILE', 'no-such-file.json'],
  ['serve.mjs', 'AGENCY_FILE', 'package.json'],
])('%s ends with one line about %s=%s and creates nothing', (script, name, value, ...given) => {
  const answer = started(script, { [name]: value }, ...given);
  expect(answer).toMatchObject({ status: 1, stdout: '', created: false });
  expect(answer.stderr).toMatch(new RegExp(`^旅約 {2}✗ ${name}: [^\\n]+\\n$`));
});

test('the catalogue command says how it is used before it creates anything', () => {
  const answer = started('catalogue.mjs', {}, 'export');
  expect(answer).toMatchObject({ status: 1, stdout: '', created: false });
  expect(answer.stderr).toContain('npm run catalogue -- export tours|itinerary|');
});
