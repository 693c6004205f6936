import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

// The rules alone, by their examples: what Stryker runs for each mutant. The properties stay out, since they
// repeat every rule hundreds of times, and a worker thread cannot change its zone.
export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['lib/rules/**/*.test.ts'],
    exclude: ['lib/rules/**/*.properties.test.ts'],
    environment: 'node',
  },
});
