import 'server-only';
import { mayViewBooking } from '../access/viewer';
import { db } from '../system/db';
import { findParty, type Party } from './find-party';

/** The booking of this reference as a cancellation needs it; null unless this browser may see it. */
export async function findOwnParty(reference: string, at: Date): Promise<Party | null> {
  const permitted = await mayViewBooking(reference);
  return permitted && findParty(db(), permitted.bookingId, at);
}
