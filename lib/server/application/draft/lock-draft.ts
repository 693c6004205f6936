import 'server-only';
import type { Tx } from '../../system/db';

/**
 * Whoever sends a draft, hands it over or ends it holds its row to the end of the transaction.
 *
 * @returns whether there is still such a draft
 */
export async function lockDraft(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "BookingDraft" WHERE id = ${id}::uuid FOR UPDATE`;
  return rows.length > 0;
}
