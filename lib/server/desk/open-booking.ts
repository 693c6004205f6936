import 'server-only';
import { bookingById, bookingIdOf, type OwnBooking } from '../booking/find-own-booking';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

/** A booking that somebody opens at the desk; the look is written down. */
export async function openBookingAtDesk(
  staff: Staff,
  reference: string,
  at: Date,
): Promise<OwnBooking | null> {
  const id = await bookingIdOf(reference);
  const booking = id === null ? null : await bookingById(id);
  if (booking === null) return null;
  return (await lookAtBooking(staff, booking.id, at)) ? booking : null;
}

/** One line of the record: who looked at it, and what for (D0-P3, D0-P10, D1-1). @returns whether they may */
export async function lookAtBooking(staff: Staff, bookingId: string, at: Date): Promise<boolean> {
  if (staffObjection(staff, 'booking.read', at) !== null) return false;
  const subject = { subjectKind: 'booking', subjectId: bookingId };
  const purpose = 'travel-arrangement';
  await audit(db(), staff, { command: 'booking.read', ...subject, purpose }, at);
  return true;
}
