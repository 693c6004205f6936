import 'server-only';
import { db } from '../system/db';
import { requestKindOf } from './read-request';

/** A request of the owner of this address, null when there is none. */
export async function findOwnRequest(reference: string, email: string) {
  const row = await db().disclosureRequest.findFirst({
    where: { reference, email },
    include: { events: { orderBy: { id: 'asc' } }, items: true },
  });
  return row && { ...row, kind: requestKindOf(row) };
}
