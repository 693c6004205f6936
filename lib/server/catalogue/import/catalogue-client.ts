import 'server-only';
import { Client } from 'pg';
import { env } from '../../system/env';

/** Runs work over whole files on a connection of its own: it streams and copies, which Prisma does not. */
export async function withCatalogueClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same for rows one after the other; the connection ends with the last of them, or when nobody asks on. */
export async function* fromCatalogueClient<T>(
  rows: (client: Client) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const client = new Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    yield* rows(client);
  } finally {
    await client.end();
  }
}
