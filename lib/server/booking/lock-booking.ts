import 'server-only';
import type { Tx } from '../system/db';

/**
 * Whoever changes a booking holds its row to the end of the transaction: one after the other, never two at once. What is
 * written beside it, a line of its history or a mail, does not wait: the booking's key does not change.
 */
export async function lockBooking(tx: Tx, bookingId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Booking" WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`;
}

/** The same for several, always in the same order: two who take some of the same never wait for each other. */
export async function lockBookings(tx: Tx, bookingIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM "Booking" WHERE id = ANY(${[...bookingIds]}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
}
