import { withDatabase } from './setup/with-database.mjs';

await withDatabase('scripts/notice.ts');
