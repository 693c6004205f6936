import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';

/** Brings the sample catalogue in and expands its departures for eighteen months; what is there is left alone. */
export async function ensureCatalogue(env) {
  const script = path.join('scripts', 'catalogue', 'prepare.ts');
  if (!existsSync(path.join(root, script))) return;
  await run(process.execPath, ['--conditions=react-server', '--import', 'tsx', script], env);
}
