import { withDatabase } from './setup/with-database.mjs';

await withDatabase('scripts/verify-consents.ts');
