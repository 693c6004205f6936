import 'server-only';
import { acceptanceMailKey } from '../applications/accept-application';
import { db } from '../db';
import { concludeContract } from './conclude-contract';
import { lapseApplication } from './lapse-application';

/**
 * What becomes of an application when its time comes: an accepted one whose mail was delivered is a contract even
 * if no page was ever opened; one without an answer lapses.
 *
 * @clause D2-3.1a the delivery of the mail is an arrival too
 */
export async function answerApplication(bookingId: string, at: Date): Promise<void> {
  const booking = await db().booking.findUnique({
    where: { id: bookingId },
    select: { status: true, acceptedAt: true },
  });
  if (booking?.status !== 'applied') return;
  if (booking.acceptedAt === null) {
    await lapseApplication(bookingId, at);
    return;
  }
  const mail = await db().mail.findUnique({
    where: { idempotencyKey: acceptanceMailKey(bookingId) },
    select: { sentAt: true, status: true },
  });
  if (mail === null || mail.sentAt === null || mail.status === 'failed') {
    throw new Error('the notice of acceptance has not been delivered');
  }
  await concludeContract(bookingId, at, mail.sentAt);
}
