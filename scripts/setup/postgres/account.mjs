import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { stop } from '../say.mjs';

/** PostgreSQL refuses to run as root: the account that runs it instead, or null where nobody has to change. */
export function serverAccount() {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody']
    .map((name) => accounts.find((account) => account[0] === name))
    .find(Boolean);
  if (!found)
    stop(
      'Running as root, and there is no account "postgres" or "nobody" to run the database as. Start as another user or set DATABASE_URL.',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** Whether another account may enter a folder: every folder above it lets it through. */
export function reachableByOthers(folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o005) !== 0o005) return false;
    if (at === path.dirname(at)) return true;
  }
}
