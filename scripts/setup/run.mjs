import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a command to its end with the terminal attached.
 * @throws Error when it ends with another status than 0.
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (status) =>
      status === 0
        ? resolve()
        : reject(new Error(`${command} ${args.join(' ')} ended with ${status}`)),
    );
  });
}
