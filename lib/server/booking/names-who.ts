import 'server-only';
import type { PlacedName } from '@/lib/schemas/booking/names';
import { ownBooking } from '../access/who';
import type { Staff } from '../staff/staff-session';
import { staff } from '../staff/who';
import { db } from '../system/db';
import { NotAllowed, type Who } from '../system/http/action';
import { findNames } from './find-names';
import { addressedBookingId } from './find-own-booking';

/** A booking with the names that its form asks for. */
interface NamedBooking {
  readonly bookingId: string;
  readonly names: readonly PlacedName[];
}

/** Whoever may see the booking. */
export const ownNames: Who<string, NamedBooking> = async (reference, at) => {
  const own = await ownBooking(reference, at);
  if (own instanceof NotAllowed) return own;
  return { ...own, names: await findNames(db(), own.bookingId) };
};

/** Somebody of the staff who may mend names. */
export const staffOnNames: Who<string, NamedBooking & { readonly staff: Staff }> = async (
  reference,
  at,
) => {
  const own = await staff('booking.correct-names')(reference, at);
  if (own instanceof NotAllowed) return own;
  const bookingId = await addressedBookingId(reference);
  return { staff: own, bookingId, names: await findNames(db(), bookingId) };
};
