import 'server-only';
import { db } from '../system/db';
import { type Contact, contactOf } from './change-contact';

/** The contact of a booking, for callers that have settled already who is asking; null when there is no such booking. */
export async function findContact(bookingId: string): Promise<Contact | null> {
  const row = await db().booking.findUnique({
    where: { id: bookingId },
    select: {
      contactEmail: true,
      contactPhone: true,
      contactPostalCode: true,
      contactAddress: true,
      emergencyContact: true,
    },
  });
  return row && contactOf(row);
}
