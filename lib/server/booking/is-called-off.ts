import 'server-only';
import type { Tx } from '../system/db';

/** Whether its departure was called off: nobody starts that tour, though the booking has not been ended yet. */
export async function isCalledOff(tx: Tx, bookingId: string): Promise<boolean> {
  return (await tx.callOffBooking.count({ where: { bookingId } })) > 0;
}

/** When its departure was called off; null where it stands. */
export async function calledOffAt(tx: Tx, bookingId: string): Promise<Date | null> {
  const row = await tx.callOffBooking.findUnique({
    where: { bookingId },
    select: { callOff: { select: { calledOffAt: true } } },
  });
  return row?.callOff.calledOffAt ?? null;
}

/** Whether a departure was called off before a moment at which a booking would have ended: it ends with its departure then. */
export async function isCalledOffBefore(tx: Tx, bookingId: string, due: Date): Promise<boolean> {
  const calledOff = await calledOffAt(tx, bookingId);
  return calledOff !== null && calledOff < due;
}
