import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

// The rules alone, without the projects of the ordinary configuration: what Stryker runs for each mutant.
export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: { include: ['lib/rules/*.test.ts'], environment: 'node' },
});
