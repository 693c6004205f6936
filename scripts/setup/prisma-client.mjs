import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { say } from './say.mjs';
import { digestOf, unlessStamped } from './stamp.mjs';

/** Generates the database client. No schema engine is needed for it: any executable stands in, nothing is downloaded. */
export async function ensurePrismaClient() {
  const digest = digestOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']);
  const there = existsSync(path.join(root, 'lib/server/generated/prisma/client.ts'));
  const stamp = 'node_modules/.tabiyaku-prisma-client';
  await unlessStamped(stamp, there ? digest : '', async () => {
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
