import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { endOf } from './end-of.mjs';
import { root } from './paths.mjs';

/** Whether nobody listens on the port yet. */
export function portIsFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

// What is left over from making pages is cleared away when memory has grown by a third, not when it has grown fourfold.
export const TIDY = '--heap-growing-percent=30';

/**
 * Starts Next on a port and resolves when it answers.
 * @param {'start' | 'dev'} mode
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, ended: Promise<string>, said: string[] }>} `ended`
 *   tells how it ended, `said` what it has told so far
 */
export async function serveNext(mode, env, stdio = 'inherit') {
  const next = [TIDY, 'node_modules/next/dist/bin/next', mode, '-p', env.PORT];
  const child = spawn(process.execPath, next, {
    cwd: root,
    stdio: ['ignore', stdio === 'inherit' && mode === 'start' ? 'pipe' : stdio, stdio],
    env: { ...process.env, ...env },
  });
  // Of what Next says only the site's own lines go on: its log, and what it tells whoever starts it.
  const said = [];
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('旅約')) said.push(line);
      if (/^(\{|旅約)/.test(line)) process.stdout.write(`${line}\n`);
    });
  }
  const ended = endOf(child);
  let over = false;
  ended.then(() => {
    over = true;
  });
  while (!over) {
    const answer = await fetch(`http://127.0.0.1:${env.PORT}/healthz`).catch(() => null);
    if (answer?.ok) return { child, ended, said };
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`the server ended before it answered: ${await ended}`);
}
