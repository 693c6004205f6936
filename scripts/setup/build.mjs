import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';
import { digestOf, unlessStamped } from './stamp.mjs';

const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'next.config.js',
  'proxy.ts',
  'cache-handler.mjs',
  'instrumentation.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** Builds the site when its sources changed since the last build. No database is needed for it. */
export async function ensureBuild() {
  const digest = digestOf(INPUTS);
  await unlessStamped('.next/.tabiyaku-built', digest, async () => {
    say('Building the site (once, about a minute) …');
    rmSync(path.join(root, '.next'), { recursive: true, force: true });
    await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    });
  });
}
