import 'server-only';
import { db } from '../system/db';
import { log } from '../system/log';

/** Looks, when the time for it is up, whether the contract document is there (D2-5); staff is told when not. */
export async function watchContractDocument(bookingId: string): Promise<boolean> {
  const document = await db().document.findFirst({
    where: { bookingId, kind: 'contract' },
    select: { id: true },
  });
  if (document === null) log().error({ bookingId }, 'documents: contract document overdue');
  return document !== null;
}
