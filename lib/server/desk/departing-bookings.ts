import 'server-only';
import { Prisma } from '../generated/prisma/client';
import { db } from '../system/db';

const { sql } = Prisma;

/** Of more tours than this the bookings are not gathered first: each that is hit is looked up, until there are enough. */
const FEW_TOURS = 10;

/** The bookings of a day, of some tours, or both. */
export interface Departing {
  readonly ids: Prisma.Sql;
  readonly many: boolean;
}

/** Whether a booking is one of them. */
export function amongOf({ ids, many }: Departing, booking: Prisma.Sql): Prisma.Sql {
  if (!many) return sql`${booking} IN (${ids})`;
  // The offset keeps it a question of its own for each booking.
  return sql`EXISTS (${ids} AND p."bookingId" = ${booking} OFFSET 0)`;
}

/** Of this day, of tours that are called so, or both; null when neither is asked for. */
export async function departingOf(date: string, tour: string): Promise<Departing | null> {
  if (tour === '') {
    const ids = sql`SELECT d.id FROM "Booking" d WHERE d."departureDate" = ${date}`;
    return date === '' ? null : { ids, many: false };
  }
  const called = { contains: tour, mode: 'insensitive' } as const;
  const tours = await db().tour.findMany({
    where: { OR: [{ code: tour.toLowerCase() }, { title: called }] },
    select: { code: true },
  });
  const codes = tours.map(({ code }) => code);
  const of =
    date === ''
      ? sql`p."tourCode" = ANY(${codes})`
      : sql`p."departureId" = ANY(${codes.map((code) => `${code}.${date}`)})`;
  const ids = sql`SELECT p."bookingId" AS id FROM "PackageBooking" p WHERE ${of}`;
  return { ids, many: date === '' && codes.length > FEW_TOURS };
}
