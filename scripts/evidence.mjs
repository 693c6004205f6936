import { withDatabase } from './setup/with-database.mjs';

await withDatabase('scripts/evidence/main.ts', 'scripts/evidence/check.ts');
