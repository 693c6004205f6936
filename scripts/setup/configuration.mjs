import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.mjs';

const CHECK = path.join('scripts', 'setup', 'check-configuration.ts');

/**
 * Ends the process with one line when a variable is wrong, before anything is created.
 * @param {string} [check] a script that checks more than the configuration
 * @param {string[]} [given] what that script is told
 */
export function checkConfiguration(check = CHECK, given = []) {
  const { status } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', check, ...given],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) process.exit(1);
}
