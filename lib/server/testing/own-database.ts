import { databaseOfWorker } from './database-of-worker';

// A process that vitest starts anew for each file finds the address of the run; one that goes on has its own already.
const { TABIYAKU_TESTS_URL, VITEST_POOL_ID } = process.env;
if (TABIYAKU_TESTS_URL === undefined || VITEST_POOL_ID === undefined) {
  throw new Error('the database tests run by vitest alone');
}
process.env.DATABASE_URL = databaseOfWorker(TABIYAKU_TESTS_URL, Number(VITEST_POOL_ID));
