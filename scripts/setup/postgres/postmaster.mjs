import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { endOf } from '../end-of.mjs';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  log_min_messages: 'fatal',
  timezone: 'UTC',
};
/** Faster, and nothing of it survives the machine: for tests. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const LOOK_MS = 200;

const pause = (ms) => new Promise((wake) => setTimeout(wake, ms));

function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The server that runs on a cluster, whoever started it, or null. */
export function runningOn(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!lives(pid)) return null;
  const comm = `/proc/${pid}/comm`;
  const name = existsSync(comm) ? readFileSync(comm, 'utf8') : 'postgres';
  return name.startsWith('postgres') ? { pid, port: Number(lines[3]) } : null;
}

/** A server that an earlier run left behind: its end can only be seen by looking. */
export function takeOver({ pid, port }) {
  const gone = async () => {
    while (lives(pid)) await pause(LOOK_MS);
    return 'it is gone';
  };
  return { pid, port, ended: gone() };
}

/** Starts a server on a cluster. What it has to say goes into a log beside the cluster, anew each time. */
export function launch({ cluster, native, env, home, account, port, durable }) {
  const settings = durable ? SETTINGS : { ...SETTINGS, ...FORGETFUL };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logOf(home), 'w', 0o600);
  const child = spawn(
    path.join(native, 'bin', 'postgres'),
    ['-D', cluster, '-p', String(port), ...flags],
    { stdio: ['ignore', log, log], env, cwd: home, detached: true, ...account },
  );
  closeSync(log);
  return { pid: child.pid, port, ended: endOf(child) };
}

export const logOf = (home) => path.join(home, 'postgres.log');

/** Asks a server to end, and waits for it, ten seconds at most. */
export async function end(pid) {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return;
  }
  for (let waited = 0; lives(pid) && waited < 10_000; waited += 20) await pause(20);
}
