import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const DEBIAN = '/usr/lib/postgresql';
const OLDEST = 15;

/** The folder of an installed PostgreSQL server, the oldest one that the site supports, or undefined. */
export function installedPostgres() {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN)
    .map(Number)
    .filter((version) => version >= OLDEST)
    .filter((version) => existsSync(path.join(DEBIAN, String(version), 'bin', 'postgres')));
  return versions.length === 0 ? undefined : path.join(DEBIAN, String(Math.min(...versions)));
}
