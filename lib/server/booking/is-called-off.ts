import 'server-only';
import type { Tx } from '../system/db';

/** Whether its departure was called off: nobody starts that tour, though the booking has not been ended yet. */
export async function isCalledOff(tx: Tx, bookingId: string): Promise<boolean> {
  return (await tx.callOffBooking.count({ where: { bookingId } })) > 0;
}
