import 'server-only';
import type { Tx } from '../system/db';

/**
 * Gives sold seats of a departure back, never more than are sold (invariant 1). A seat of a departure that has left
 * was used or stayed empty: it is not for sale again, and counts as sold.
 *
 * @throws Error when fewer seats are sold; the transaction of the caller is undone
 */
export async function giveBackSeats(
  tx: Tx,
  departureId: string,
  seats: number,
  at: Date,
): Promise<void> {
  const departure = await tx.departure.findUnique({
    where: { id: departureId },
    select: { startsAt: true },
  });
  if (departure !== null && departure.startsAt <= at) return;
  const rows = await tx.$executeRaw`
    UPDATE "Departure" SET sold = sold - ${seats}::int WHERE id = ${departureId} AND sold >= ${seats}::int`;
  if (rows !== 1) throw new Error('more seats given back than were sold');
}
