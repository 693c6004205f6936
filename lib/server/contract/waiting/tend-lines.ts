import 'server-only';
import { db } from '../../system/db';
import { endWaiting } from './end-waiting';
import { offerSeats } from './offer-seats';

/**
 * Looks after every line once an hour: waits that are over and were not ended, and seats that came free where nobody said so,
 * as by a catalogue with a larger capacity.
 */
export async function tendLines(at: Date): Promise<void> {
  const over = await db().waitingPlace.findMany({
    where: {
      OR: [
        { state: 'waiting', limitAt: { lte: at } },
        { state: 'offered', offerUntil: { lte: at } },
      ],
    },
    select: { bookingId: true },
  });
  for (const { bookingId } of over) await endWaiting(bookingId, at);
  const lines = await db().waitingPlace.findMany({
    where: { state: 'waiting', departure: { status: 'open', freeSeats: { gt: 0 } } },
    distinct: ['departureId'],
    select: { departureId: true },
  });
  for (const { departureId } of lines) await offerSeats(departureId, at);
}
