import 'server-only';
import type { ClientBase } from 'pg';

// Those who make the catalogue ready for a day on one database take turns.
const TURN = 7_401_001;

/** Runs work in a transaction of the connection: all of it counts, or nothing. */
export async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** The same, after everybody who makes the catalogue ready for a day and came before. */
export function inTurn<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  return inTransaction(client, async () => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [TURN]);
    return work();
  });
}
