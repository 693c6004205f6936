import 'server-only';
import { db } from '../system/db';

/** The reference of a booking, null when there is none of this id. */
export async function referenceOf(bookingId: string | null): Promise<string | null> {
  if (bookingId === null) return null;
  const booking = await db().booking.findUnique({
    where: { id: bookingId },
    select: { reference: true },
  });
  return booking?.reference ?? null;
}

/** The id behind a reference, null when there is no such booking. */
export async function bookingIdOf(reference: string): Promise<string | null> {
  const booking = await db().booking.findUnique({ where: { reference }, select: { id: true } });
  return booking?.id ?? null;
}
