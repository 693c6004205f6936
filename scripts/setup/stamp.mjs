import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

function addTo(hash, name) {
  const full = path.join(root, name);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const entry of readdirSync(full).sort()) {
      if (entry === 'generated' || entry === 'node_modules') continue;
      addTo(hash, path.join(name, entry));
    }
    return;
  }
  hash.update(name).update('\0').update(readFileSync(full)).update('\0');
}

/** A digest of files and folders, and of texts besides, to see whether a step has to be done again. */
export function digestOf(names, texts = []) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const name of names) addTo(hash, name);
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}

/** Does the step unless the stamp in `file` says that it was done for these inputs. */
export async function unlessStamped(file, digest, step) {
  const full = path.join(root, file);
  if (existsSync(full) && readFileSync(full, 'utf8') === digest) return false;
  await step();
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, digest);
  return true;
}
