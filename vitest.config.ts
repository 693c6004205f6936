import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [
            'lib/{rules,terms,agency,schemas,wording}/**/*.test.ts',
            'art/**/*.test.ts',
            'components/**/*.test.ts',
            'scripts/**/*.test.ts',
            'prisma/**/*.test.ts',
          ],
          environment: 'node',
        },
      },
      {
        extends: true,
        resolve: { alias: { 'server-only': `${root}node_modules/server-only/empty.js` } },
        test: {
          name: 'database',
          include: ['lib/server/**/*.test.ts', 'app/**/*.test.ts'],
          environment: 'node',
          // Each worker has a database of its own; its files come one after the other.
          maxWorkers: 2,
          globalSetup: ['./lib/server/testing/database.ts'],
          setupFiles: [
            './lib/server/testing/own-database.ts',
            './lib/server/testing/no-driver-warnings.ts',
          ],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
