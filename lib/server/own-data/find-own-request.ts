import 'server-only';
import { db } from '../system/db';

/** A request of the owner of this address, null when there is none. */
export async function findOwnRequest(reference: string, email: string) {
  return db().disclosureRequest.findFirst({
    where: { reference, email },
    include: { events: { orderBy: { id: 'asc' } }, items: true },
  });
}
