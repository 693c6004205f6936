import 'server-only';
import { notFound } from 'next/navigation';
import { db } from '../system/db';

/** The departure of an address at the desk, `code.date`. 404 for what cannot be one. */
export function addressedDeparture(given: unknown): string {
  if (typeof given !== 'string' || !/^[\w-]{1,80}\.\d{4}-\d\d-\d\d$/.test(given)) notFound();
  return given;
}

/** Its page. */
export function departurePage(departureId: string): string {
  return `/desk/departures/${departureId.replace('.', '/')}`;
}

/** The departure that a booking is for. 404 for a booking of no tour. */
export async function departureOfBooking(bookingId: string): Promise<string> {
  const where = { bookingId };
  const booked = await db().packageBooking.findUnique({ where, select: { departureId: true } });
  return booked?.departureId ?? notFound();
}
