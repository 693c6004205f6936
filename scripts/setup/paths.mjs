import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Where everything that is not code lives: database, secret, stamps. `DATA_DIR` moves it. */
export function dataDir() {
  return path.resolve(root, process.env.DATA_DIR || '.data');
}
