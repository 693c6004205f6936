import 'server-only';
import { isContracted } from '@/lib/rules/contract/contract-transitions';
import { bookingOf } from '../booking/booking-of';
import { db } from '../system/db';
import type { Conclusion } from './conclude-contract';

/** Where an application stands, only looked at. `accepted` waits for the arrival of the acceptance, `waiting` for seats. */
export type Standing = Conclusion | { readonly kind: 'accepted' | 'waiting' };

/** Reads where an application stands; nothing is written. */
export async function findStanding(bookingId: string): Promise<Standing> {
  const row = await db().booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: { status: true, acceptedAt: true, formedAt: true },
  });
  const booking = bookingOf(row);
  const { status } = booking;
  if (isContracted(status) && booking.formedAt) {
    return { kind: 'contracted', formedAt: booking.formedAt };
  }
  if (status === 'auto-terminated') return { kind: 'auto-terminated' };
  if (status === 'waitlisted' && booking.acceptedAt === null) return { kind: 'waiting' };
  if (status !== 'applied' && status !== 'waitlisted') return { kind: 'other', status };
  return { kind: booking.acceptedAt === null ? 'not-accepted' : 'accepted' };
}
