import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { asksSex } from '../../application/draft/travelers-facts';
import { db } from '../../system/db';
import { findSubstituted, type SubstitutedBooking } from './substituted-booking';
import { successorConsents } from './successor-consents';

type Asked = Pick<SubstitutedBooking, 'trip' | 'terms' | 'returnDate'>;

/** What the form of the new person asks for, and the texts that it shows. */
export function successorFactsOf(booking: Asked, at: Date) {
  const { trip, returnDate } = booking;
  const today = dayInJapan(instant(at.getTime()));
  return {
    facts: { overseas: trip.overseas, sex: asksSex(trip), today, returnDate },
    items: successorConsents(booking),
  };
}

/** The same of a booking by its id. @throws when there is none */
export async function successorFacts(bookingId: string, at: Date) {
  const booking = await findSubstituted(db(), bookingId);
  if (booking === null) throw new RangeError('no such booking');
  return successorFactsOf(booking, at);
}
