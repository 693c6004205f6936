import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../free-port.mjs';
import { stop } from '../say.mjs';
import { serverAccount } from './account.mjs';
import { ensureCluster, homeOf } from './cluster.mjs';
import { embeddedInstallation } from './installation.mjs';
import { end, launch, logOf, runningOn, takeOver } from './postmaster.mjs';
import { siteDatabase } from './site-database.mjs';

/**
 * Starts the embedded PostgreSQL of this data folder (creating it the first time) on a free port of 127.0.0.1.
 * One that an earlier run left behind is taken over.
 *
 * @param {{ dataDir: string, durable?: boolean, installation?: string }} options `durable: false` trades safety for
 *   speed (tests); `installation` is the folder above another PostgreSQL's bin, instead of the embedded one.
 * @returns {Promise<{ url: string, adminUrl: string, takenOver: boolean, ended: Promise<string>,
 *   again: () => Promise<{ ended: Promise<string> }>, stop: () => Promise<void> }>} `ended` tells how the server ended;
 *   `again` starts it anew at the same address, and throws when that did not work
 */
export async function startPostgres({ dataDir, durable = true, installation }) {
  const account = serverAccount();
  const home = homeOf(dataDir, account);
  const native = installation ?? (await embeddedInstallation(home, account));
  const env = {
    PATH: process.env.PATH,
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
    LD_LIBRARY_PATH: path.join(native, 'lib'),
  };
  const { cluster, password } = ensureCluster({ dataDir, home, native, env, account });
  const left = runningOn(cluster);
  const port = left?.port ?? (await freePort());
  const start = () => launch({ cluster, native, env, home, account, port, durable });
  let server = left ? takeOver(left) : start();
  const urls = await siteDatabase(server, password).catch((error) =>
    stop(`The embedded PostgreSQL did not come up: ${error.message}. ${lastWords(home)}`),
  );
  const again = async () => {
    const other = runningOn(cluster);
    if (other !== null && other.port !== port) throw new Error('another program has started it');
    server = other ? takeOver(other) : start();
    await siteDatabase(server, password).catch((error) => {
      throw new Error(`${error.message}. ${lastWords(home)}`);
    });
    return server;
  };
  const { ended } = server;
  return { ...urls, takenOver: left !== null, ended, again, stop: () => end(server.pid) };
}

/** The last thing that the server wrote, which mostly says why it could not go on. */
function lastWords(home) {
  if (!existsSync(logOf(home))) return '';
  const lines = readFileSync(logOf(home), 'utf8').trim().split('\n');
  return (lines.at(-1) ?? '').replace(/^.*?(FATAL|PANIC|LOG|ERROR): */, '');
}
