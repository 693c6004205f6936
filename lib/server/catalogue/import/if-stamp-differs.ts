import 'server-only';
import type { ClientBase } from 'pg';

/** Takes a step of the catalogue unless it was taken for the same inputs before; null when there was nothing to do. */
export async function ifStampDiffers<T>(
  client: ClientBase,
  name: string,
  digest: string,
  step: () => Promise<T>,
): Promise<T | null> {
  const { rowCount } = await client.query(
    'SELECT FROM "CatalogueStamp" WHERE name = $1 AND digest = $2',
    [name, digest],
  );
  if (rowCount === 1) return null;
  const result = await step();
  await client.query(
    `INSERT INTO "CatalogueStamp" (name, digest) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET digest = excluded.digest, at = now()`,
    [name, digest],
  );
  return result;
}
