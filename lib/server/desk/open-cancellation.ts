import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { bookingIdOf } from '../booking/find-own-booking';
import { findParty, type Party } from '../cancellation/find-party';
import { audit } from '../staff/audit';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { holidaysAround } from '../system/holidays';

/**
 * A booking as a clerk needs it who takes a cancellation in: as it stands, with the holidays of every day on which it may have
 * been declared. The look is written down.
 */
export async function openCancellation(
  staff: Staff,
  reference: string,
  at: Date,
): Promise<Party | null> {
  const bookingId = await bookingIdOf(reference);
  const party = bookingId && (await findParty(db(), bookingId, at));
  if (!party) return null;
  const subject = { subjectKind: 'booking', subjectId: party.booking.id };
  const purpose = 'travel-arrangement';
  await audit(db(), staff, { command: 'booking.read', ...subject, purpose }, at);
  const { formedAt, departureDate } = party.booking;
  const today = dayInJapan(instant(at.getTime()));
  const first = formedAt === null ? today : dayInJapan(instant(formedAt.getTime()));
  const last = [today, departureDate].sort()[1] ?? today;
  return { ...party, facts: { ...party.facts, calendar: holidaysAround(first, last) } };
}
