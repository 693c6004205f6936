import 'server-only';
import { db } from '../system/db';

/** The code of the tour that a booking is for. */
export async function findTourOfBooking(id: string): Promise<string> {
  const { tourCode } = await db().booking.findUniqueOrThrow({
    where: { id },
    select: { tourCode: true },
  });
  return tourCode;
}
