import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { say, stop } from '../say.mjs';
import { reachableByOthers } from './account.mjs';

/** Where the database lives: in the data folder, or, where its account may not enter that, in a private one of its own. */
export function homeOf(dataDir, account) {
  mkdirSync(dataDir, { recursive: true });
  if (!account || reachableByOthers(dataDir)) return dataDir;
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const home = path.join('/var/tmp', `tabiyaku-${digest}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  say(`The database lives in ${home}: its account may not enter ${dataDir}.`);
  return home;
}

/**
 * The cluster of a data folder, created the first time.
 * @returns {{ cluster: string, password: string }} its folder and the password of its superuser
 */
export function ensureCluster({ dataDir, home, native, env, account }) {
  const cluster = path.join(home, 'postgres');
  const secret = path.join(dataDir, 'postgres-password');
  if (!existsSync(path.join(cluster, 'PG_VERSION')) || !existsSync(secret)) {
    say('Creating the database …');
    const password = randomBytes(18).toString('base64url');
    rmSync(cluster, { recursive: true, force: true });
    mkdirSync(cluster, { mode: 0o700 });
    initialise({ cluster, home, native, env, account, password });
    writeFileSync(secret, password, { mode: 0o600 });
  }
  return { cluster, password: readFileSync(secret, 'utf8').trim() };
}

/** initdb reads the password from a file, which exists only as long as it runs. */
function initialise({ cluster, home, native, env, account, password }) {
  const handed = path.join(home, 'postgres-password-once');
  writeFileSync(handed, `${password}\n`, { mode: 0o600 });
  if (account) for (const owned of [cluster, handed]) chownSync(owned, account.uid, account.gid);
  const flags = [
    `--pgdata=${cluster}`,
    '--auth=scram-sha-256',
    '--username=postgres',
    `--pwfile=${handed}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ];
  const options = { stdio: ['ignore', 'ignore', 'pipe'], env, cwd: home, ...account };
  try {
    execFileSync(path.join(native, 'bin', 'initdb'), flags, options);
  } catch (error) {
    const said = String(error.stderr ?? error).trim();
    stop(`The database could not be created: ${said.split('\n').at(-1)}`);
  } finally {
    rmSync(handed, { force: true });
  }
}
