import 'server-only';
import type { Tx } from '../system/db';

export function acceptanceMailKey(bookingId: string): string {
  return `acceptance:${bookingId}`;
}

/**
 * When the mail with the notice of acceptance was handed over to the mail server, or kept in a demonstration; null as
 * long as it was not, and for one that could not be delivered.
 *
 * @clause D2-3.1a
 */
export async function acceptanceDeliveredAt(client: Tx, bookingId: string): Promise<Date | null> {
  const mail = await client.mail.findUnique({
    where: { idempotencyKey: acceptanceMailKey(bookingId), status: { in: ['sent', 'kept'] } },
    select: { sentAt: true },
  });
  return mail?.sentAt ?? null;
}

/** An application that has ended is not accepted by a mail that still waits. Stopped on purpose, it is nobody's task. */
export async function stopAcceptanceMail(tx: Tx, bookingId: string): Promise<void> {
  await tx.mail.updateMany({
    where: { idempotencyKey: acceptanceMailKey(bookingId), status: 'queued' },
    data: { status: 'failed', failure: 'stopped' },
  });
}
