import 'server-only';
import { bookingOf } from '../../booking/booking-of';
import type { Prisma } from '../../generated/prisma/client';
import type { Tx } from '../../system/db';

/** Those of a booking's requests for 交替 that are neither done nor come to nothing. */
export const OPEN_SUBSTITUTION = { status: { in: ['requested', 'approved'] } };

const include = {
  travelers: { where: { status: { not: 'replaced' } }, orderBy: { position: 'asc' } },
  priceLines: true,
  substitutions: { where: OPEN_SUBSTITUTION },
} satisfies Prisma.BookingInclude;

/** A booking as far as 交替 asks about it; null when there is none. */
export async function findSubstituted(client: Tx, bookingId: string) {
  const row = await client.booking.findUnique({ where: { id: bookingId }, include });
  if (row === null) return null;
  const { substitutions, ...booking } = bookingOf(row);
  return { ...booking, open: substitutions[0] ?? null };
}

export type SubstitutedBooking = NonNullable<Awaited<ReturnType<typeof findSubstituted>>>;

export type Substituted = SubstitutedBooking['travelers'][number];

/** The traveler whose place it is, as the pages count: the first one is 1. */
export const placeOf = ({ position }: Pick<Substituted, 'position'>) => position + 1;
