import 'server-only';
import type { Tx } from '../system/db';

/** Active managers who can sign in, held to the end of the transaction, always in one order. */
export async function holdManagers(tx: Tx): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "StaffMember"
    WHERE role = 'manager' AND status = 'active' AND "totpSecret" IS NOT NULL
    ORDER BY id FOR UPDATE`;
  return rows.map(({ id }) => id);
}

/** Somebody of the staff, held: a way in and its clearing come one after the other. @returns whether they work here */
export async function holdMember(tx: Tx, staffId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "StaffMember" WHERE id = ${staffId}::uuid AND status = 'active' FOR UPDATE`;
  return rows.length === 1;
}
