import 'server-only';
import { db } from '../../system/db';
import { adapterOf } from './payments';

/** Gives back what a card has reserved for an application that ended; twice changes nothing. */
export async function releaseAuthorisation(
  which: { bookingId: string } | { id: string },
  at: Date,
): Promise<void> {
  const attempts = await db().paymentAttempt.findMany({
    where: { ...which, status: 'authorised' },
  });
  for (const { id, adapter, adapterRef } of attempts) {
    await adapterOf({ adapter }).release({ key: `release:${id}`, adapterRef });
    await db().paymentAttempt.updateMany({
      where: { id, status: 'authorised' },
      data: { status: 'voided', updatedAt: at },
    });
  }
}
