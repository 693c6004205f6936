import 'server-only';
import { db, type Tx } from '../system/db';
import { enquiryOf } from './enquiry-of';

/** An enquiry under lock: of two who write to it at once the second sees what the first wrote. */
export async function lockEnquiry(
  tx: Tx,
  by: { readonly reference: string } | { readonly tokenHash: string },
) {
  const where = 'reference' in by ? by : { tokenHash: by.tokenHash };
  const found = await tx.enquiry.findUnique({ where, select: { id: true } });
  if (found === null) return null;
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM "Enquiry" WHERE id = ${found.id}::uuid FOR UPDATE`;
  if (locked.length === 0) return null;
  return enquiryOf(await tx.enquiry.findUniqueOrThrow({ where: { id: found.id } }));
}

/** The key of an enquiry by its number; null when there is none. */
export async function enquiryIdOf(reference: string): Promise<string | null> {
  const found = await db().enquiry.findUnique({ where: { reference }, select: { id: true } });
  return found?.id ?? null;
}
