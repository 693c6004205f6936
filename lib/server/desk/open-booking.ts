import 'server-only';
import { bookingById, bookingIdOf, type OwnBooking } from '../booking/find-own-booking';
import { audit } from '../staff/audit';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';

/** A booking that somebody is about to change at the desk; the look is written down. */
export async function openBookingAtDesk(
  staff: Staff,
  reference: string,
  at: Date,
): Promise<OwnBooking | null> {
  const id = await bookingIdOf(reference);
  const booking = id === null ? null : await bookingById(id);
  if (booking === null) return null;
  const subject = { subjectKind: 'booking', subjectId: booking.id };
  const purpose = 'travel-arrangement';
  await audit(db(), staff, { command: 'booking.read', ...subject, purpose }, at);
  return booking;
}
