import 'server-only';
import { db } from '../db';

/** Which tour and departure a booking holds its seats on. */
export async function findSeatsOfBooking(id: string) {
  return db().booking.findUniqueOrThrow({
    where: { id },
    select: { tourCode: true, departureId: true },
  });
}
