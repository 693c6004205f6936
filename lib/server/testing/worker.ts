import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Pace } from '../system/jobs/living-workers';

/** A process of its own, once it has said a word, and what it has said so far. Its argument goes to it as JSON. */
export async function startProcess(
  file: 'worker-process.ts' | 'payer-process.ts' | 'refunder-process.ts',
  argument: unknown,
  env: Record<string, string>,
  word: string,
  flags: readonly string[] = [],
): Promise<{ child: ChildProcess; said: string[] }> {
  const own = [`lib/server/testing/${file}`, JSON.stringify(argument)];
  const args = [...flags, '--conditions=react-server', '--import', 'tsx', ...own];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  while (!said.includes(word)) {
    const [chunk] = await once(child.stdout, 'data');
    said.push(...String(chunk).split('\n'));
  }
  child.stdout.on('data', (chunk) => said.push(...String(chunk).split('\n')));
  return { child, said };
}

/** A process of its own that does jobs, up and working. */
export function startWorker(pace: Pace, env: Record<string, string>, flags?: readonly string[]) {
  return startProcess('worker-process.ts', pace, env, 'working', flags);
}

/** Kills a process as nobody can prevent, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
