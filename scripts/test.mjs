import { ensureDependencies } from './setup/dependencies.mjs';

await ensureDependencies();
await import('./test-all.mjs');
