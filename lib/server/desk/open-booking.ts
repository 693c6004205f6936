import 'server-only';
import { type LookPurpose, lookPurpose } from '@/lib/rules/privacy/look-purpose';
import { bookingById, bookingIdOf, type OwnBooking } from '../booking/find-own-booking';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

/** A booking that somebody opens at the desk, for the purpose they name or for the trip; the look is written down. */
export async function openBookingAtDesk(
  staff: Staff,
  reference: string,
  at: Date,
  purpose?: LookPurpose,
): Promise<OwnBooking | null> {
  const id = await bookingIdOf(reference);
  const booking = id === null ? null : await bookingById(id);
  if (booking === null) return null;
  return (await lookAtBooking(staff, booking.id, at, purpose)) ? booking : null;
}

/**
 * One line of the record: who looked at it, and what for (D1-1).
 *
 * @clause D0-P3
 * @returns whether they may
 */
export async function lookAtBooking(
  staff: Staff,
  bookingId: string,
  at: Date,
  purpose: LookPurpose = lookPurpose(undefined),
): Promise<boolean> {
  if (staffObjection(staff, 'booking.read', at) !== null) return false;
  const subject = { subjectKind: 'booking', subjectId: bookingId };
  await audit(db(), staff, { command: 'booking.read', ...subject, purpose }, at);
  return true;
}
