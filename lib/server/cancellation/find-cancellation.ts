import 'server-only';
import { isRecordId } from '@/lib/schemas/form/record-id';
import { mayViewBooking } from '../access/viewer';
import { bookingOf } from '../booking/booking-of';
import { db } from '../system/db';
import { shownQuote } from './shown-quote';

/** One cancellation of one's own booking, with the lines as they were shown; null for anything else. */
export async function findCancellation(reference: string, id: string) {
  const permitted = await mayViewBooking(reference);
  if (permitted === null || !isRecordId(id)) return null;
  const row = await db().cancellation.findUnique({
    where: { id, bookingId: permitted.bookingId },
    include: {
      travelers: { include: { traveler: true } },
      booking: {
        include: {
          travelers: { where: { status: { not: 'replaced' } }, orderBy: { position: 'asc' } },
        },
      },
    },
  });
  if (row === null) return null;
  return { ...row, booking: bookingOf(row.booking), shown: shownQuote(row.quoteShown) };
}

export type CancellationRecord = NonNullable<Awaited<ReturnType<typeof findCancellation>>>;
