import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Pace } from '../system/jobs/living-workers';

/** A process of its own that does jobs, up and working, and what it has said so far. */
export async function startWorker(
  pace: Pace,
  env: Record<string, string>,
): Promise<{ child: ChildProcess; said: string[] }> {
  const file = 'lib/server/testing/worker-process.ts';
  const args = ['--conditions=react-server', '--import', 'tsx', file, JSON.stringify(pace)];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  while (!said.includes('working')) {
    const [chunk] = await once(child.stdout, 'data');
    said.push(...String(chunk).split('\n'));
  }
  child.stdout.on('data', (chunk) => said.push(...String(chunk).split('\n')));
  return { child, said };
}

/** Kills a process as nobody can prevent, and waits until it is gone. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
