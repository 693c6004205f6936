import 'server-only';
import { lastDeclaration } from '../contract/declaration-event';
import type { Tx } from '../system/db';
import type { CancelTravelers } from './cancel-answer';

/**
 * When it was declared: now, by a traveler; to staff, at the moment they write; on the site with a fee that was found out
 * since, at the moment that stands in the history of the booking.
 *
 * @clause D2-15.1.1b
 * @returns null where the site holds no such declaration of all of them
 */
export async function declaredMoment(
  tx: Tx,
  { bookingId, travelerIds, taken }: CancelTravelers,
  now: Date,
): Promise<Date | null> {
  if (taken?.channel !== 'web') return taken?.declaredAt ?? now;
  const declared = await lastDeclaration(tx, bookingId);
  if (declared === null) return null;
  const leaving = { bookingId, id: { in: [...travelerIds] } };
  const rows = await tx.traveler.findMany({ where: leaving, select: { position: true } });
  const all = rows.every(({ position }) => declared.places.includes(position + 1));
  return all ? declared.at : null;
}
