import 'server-only';
import { endApplication } from '../applications/end-application';
import { db } from '../db';
import { releaseAuthorisation } from '../payments/release-authorisation';

/**
 * Ends an application that was not accepted in time: seats and authorisation go back.
 *
 * @returns false when there is still time, or the application was accepted or ended
 */
export async function lapseApplication(bookingId: string, at: Date): Promise<boolean> {
  const ended = await db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Booking" WHERE id = ${bookingId}::uuid FOR UPDATE`;
    const due = await tx.booking.findFirst({
      where: { id: bookingId, status: 'applied', acceptedAt: null, answerBy: { lte: at } },
      select: { id: true },
    });
    return due === null ? false : endApplication(tx, bookingId, 'lapse', at);
  });
  if (ended) await releaseAuthorisation({ bookingId }, at);
  return ended;
}
