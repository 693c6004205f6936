import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const setup = path.join(import.meta.dirname, 'own-temporary-folder.mjs');

/** Runs a script in a process with a temporary folder of its own, which prints what it is asked to. */
function ranIn(script: string) {
  const whole = `
    import { mkdtempSync } from 'node:fs';
    import { tmpdir } from 'node:os';
    import { nothingLeftIn, ownTemporaryFolder } from '${setup}';
    const folder = ownTemporaryFolder();
    mkdtempSync(tmpdir() + '/tool-cache-');
    process.stdout.write(tmpdir());
    ${script}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', whole], { encoding: 'utf8' });
}

test.each([
  ['at a good end', 'nothingLeftIn(folder)', 0],
  ['after a failure', 'process.exit(1)', 1],
  ['after Ctrl-C', 'process.kill(process.pid, "SIGINT"); setTimeout(() => {}, 60_000)', 1],
])('the temporary folder of a run and all in it is gone %s', (_, script, status) => {
  const ran = ranIn(script);
  expect(ran.status).toBe(status);
  expect(ran.stdout.startsWith(path.join(tmpdir(), 'tabiyaku-test-'))).toBe(true);
  expect(existsSync(ran.stdout)).toBe(false);
});

test('a test that leaves a folder of ours behind fails the run, by name', () => {
  const ran = ranIn('mkdtempSync(tmpdir() + "/tabiyaku-x-"); nothingLeftIn(folder)');
  expect(ran.status).toBe(1);
  expect(ran.stderr).toMatch(/left in the temporary folder: tabiyaku-x-/);
  expect(existsSync(ran.stdout)).toBe(false);
});
