import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate, openServer } from '@/scripts/setup/database.mjs';
import { databaseOfWorker } from './database-of-worker';

/**
 * A migrated database for each worker of the database tests: fresh for each run, embedded unless DATABASE_URL names another
 * server.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = path.resolve(process.env.DATA_DIR ?? '.data', 'tests');
  const server = await openServer({ dataDir, durable: false });
  const url = new URL(server.adminUrl);
  url.pathname = `/tabiyaku_test_${process.pid}`;
  process.env.TABIYAKU_TESTS_URL = url.href;
  process.env.APP_SECRET = 'a-secret-for-tests-only-of-forty-characters';
  process.env.LOG_LEVEL = 'silent';
  const urls = Array.from({ length: project.config.maxWorkers }, (_, index) =>
    databaseOfWorker(url.href, index + 1),
  );
  const names = urls.map((one) => new URL(one).pathname.slice(1));
  const admin = await connect(server.adminUrl);
  for (const name of names) {
    await admin.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
  }
  await admin.end();
  for (const own of urls) await migrate(own);
  return async () => {
    const last = await connect(server.adminUrl);
    for (const name of names) {
      await last.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    }
    await last.end();
    await server.stop();
  };
}

async function connect(url: string) {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}
