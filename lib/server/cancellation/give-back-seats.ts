import 'server-only';
import type { Tx } from '../db';

/**
 * Gives sold seats of a departure back, never more than are sold (invariant 1).
 *
 * @throws Error when fewer seats are sold; the transaction of the caller is undone
 */
export async function giveBackSeats(tx: Tx, departureId: string, seats: number): Promise<void> {
  const rows = await tx.$executeRaw`
    UPDATE "Departure" SET sold = sold - ${seats}::int WHERE id = ${departureId} AND sold >= ${seats}::int`;
  if (rows !== 1) throw new Error('more seats given back than were sold');
}
