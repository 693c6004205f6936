import { withDatabase } from './setup/with-database.mjs';

await withDatabase('scripts/manager-link.ts');
