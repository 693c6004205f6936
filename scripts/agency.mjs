import { ensureDependencies } from './setup/dependencies.mjs';

// The first command of a new agency: nothing may be installed yet.
await ensureDependencies();
const { register } = await import('tsx/esm/api');
register();
await import('./agency/main.ts');
