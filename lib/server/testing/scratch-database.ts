import 'server-only';
import { Client } from 'pg';
import { migrate } from '@/scripts/setup/database.mjs';

/** A migrated, empty database on a server, that of DATABASE_URL if none is named, for what must not meet the rows of others. */
export async function scratchDatabase(
  name: string,
  serverUrl = process.env.DATABASE_URL ?? '',
): Promise<{ client: Client; url: string; drop: () => Promise<void> }> {
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  const database = `tabiyaku_scratch_${name}_${process.pid}`;
  await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${database} ENCODING 'UTF8' TEMPLATE template0`);
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  await migrate(url.href);
  const client = new Client({ connectionString: url.href });
  await client.connect();
  const drop = async () => {
    await client.end();
    await admin.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await admin.end();
  };
  return { client, url: url.href, drop };
}
