import { withDatabase } from './setup/with-database.mjs';

await withDatabase('scripts/catalogue/command.ts', 'scripts/catalogue/check.ts');
