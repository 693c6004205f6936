import { execFileSync } from 'node:child_process';
import { root } from './paths.mjs';
import { say } from './say.mjs';
import { digestOf, unlessStamped } from './stamp.mjs';

/** Generates the database client. No schema engine is needed for it: any executable stands in, nothing is downloaded. */
export async function ensurePrismaClient() {
  const digest = digestOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']);
  await unlessStamped('lib/server/generated/.tabiyaku-generated', digest, async () => {
    say('Generating the database client …');
    execFileSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    });
  });
}
