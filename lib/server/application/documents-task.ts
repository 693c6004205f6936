import 'server-only';
import { documentsTaskMail } from '@/lib/wording/booking/travel-documents';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { sender } from '../system/mail/sender';
import type { BookingRows } from './booking-rows';

/**
 * What the desk must look after before a trip abroad, as figures; nothing where there is nothing.
 *
 * @clause D3-4.12 travelers of another nationality than Japan's
 * @clause D4-9B.3 travelers who wish help with their documents
 */
export function documentTasks(
  travelers: readonly { nationality?: string | null; documentHelp?: boolean | null }[],
): { otherNationality?: number; helpWished?: number } {
  const foreign = travelers.filter(({ nationality }) => nationality && nationality !== 'JP').length;
  const help = travelers.filter(({ documentHelp }) => documentHelp).length;
  return {
    ...(foreign > 0 && { otherNationality: foreign }),
    ...(help > 0 && { helpWished: help }),
  };
}

/** Tells the desk by mail, with figures and the reference alone. */
export async function queueDocumentsTask(
  tx: Tx,
  { booking, travelers }: Pick<BookingRows, 'booking' | 'travelers'>,
): Promise<void> {
  const { otherNationality = 0, helpWished = 0 } = documentTasks(travelers);
  if (otherNationality + helpWished === 0) return;
  await queueMail(tx, {
    ...documentsTaskMail({ reference: booking.reference, otherNationality, help: helpWished }),
    to: sender(),
    bookingId: booking.id,
    idempotencyKey: `documents:${booking.id}`,
  });
}
