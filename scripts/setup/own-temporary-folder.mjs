import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Gives this process and all that it starts a temporary folder of their own, which goes with the process: nothing that
 * a browser, a tool or a test leaves behind stays on the machine.
 *
 * @returns {string} the folder
 */
export function ownTemporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabiyaku-test-'));
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  return folder;
}

/** @throws Error when our own tests left something there; caches of tools go with the folder */
export function nothingLeftIn(folder) {
  const left = readdirSync(folder).filter((name) => name.startsWith('tabiyaku-'));
  if (left.length > 0) throw new Error(`left in the temporary folder: ${left.join(', ')}`);
}
