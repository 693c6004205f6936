import 'server-only';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';

/** Each booking gets its document by a job of its own: whatever becomes of this process, the rest are made too. */
export async function queueFinalItinerary(
  tx: Tx,
  itineraryId: string,
  bookingIds: readonly string[],
): Promise<void> {
  for (const bookingId of bookingIds) {
    const key = `final-itinerary:${itineraryId}:${bookingId}`;
    await addJob(tx, { name: 'make-final-itinerary', payload: { bookingId, itineraryId }, key });
  }
}

/** Whoever concludes a contract after the final itinerary was made gets it too. */
export async function queueLatestItinerary(tx: Tx, bookingId: string): Promise<void> {
  const latest = await tx.finalItinerary.findFirst({
    where: { departure: { bookings: { some: { bookingId } } } },
    orderBy: { version: 'desc' },
    select: { id: true },
  });
  if (latest !== null) await queueFinalItinerary(tx, latest.id, [bookingId]);
}
