import path from 'node:path';
import { migrate, openServer } from '@/scripts/setup/database.mjs';

/** A migrated database for the database tests: fresh for each run, embedded unless DATABASE_URL names another server. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = path.resolve(process.env.DATA_DIR ?? '.data', 'tests');
  const server = await openServer({ dataDir, durable: false });
  const name = `tabiyaku_test_${process.pid}`;
  const admin = await connect(server.adminUrl);
  await admin.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
  await admin.end();
  const url = new URL(server.adminUrl);
  url.pathname = `/${name}`;
  process.env.DATABASE_URL = url.href;
  process.env.APP_SECRET = 'a-secret-for-tests-only-of-forty-characters';
  process.env.LOG_LEVEL = 'silent';
  await migrate(url.href);
  return async () => {
    const last = await connect(server.adminUrl);
    await last.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
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
