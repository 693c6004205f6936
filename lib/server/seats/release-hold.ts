import 'server-only';
import type { Tx } from '../system/db';
import { giveBackHeldSeats, lockDeparture } from './seats';

/** Gives the seats of one hold back, if it still holds them. @returns whether it did */
export async function releaseHold(
  tx: Tx,
  hold: { id: string; departureId: string; seats: number },
): Promise<boolean> {
  await lockDeparture(tx, hold.departureId);
  const released = await tx.seatHold.updateMany({
    where: { id: hold.id, state: 'held' },
    data: { state: 'released' },
  });
  if (released.count === 0) return false;
  await giveBackHeldSeats(tx, hold.departureId, hold.seats);
  return true;
}
