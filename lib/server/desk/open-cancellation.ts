import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { bookingIdOf } from '../booking/find-own-booking';
import { findParty, type Party } from '../cancellation/find-party';
import { type Declaration, lastDeclaration } from '../contract/declaration-event';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { lookAtBooking } from './open-booking';

/**
 * A booking as a clerk needs it who takes a cancellation in: as it stands, with the holidays of every day on which it may have
 * been declared. The look is written down.
 */
export async function openCancellation(
  staff: Staff,
  reference: string,
  at: Date,
): Promise<(Party & { readonly declared: Declaration | null }) | null> {
  const bookingId = await bookingIdOf(reference);
  const party = bookingId && (await findParty(db(), bookingId, at));
  if (!party || !(await lookAtBooking(staff, party.booking.id, at))) return null;
  const { formedAt, departureDate } = party.booking;
  const today = dayInJapan(instant(at.getTime()));
  const first = formedAt === null ? today : dayInJapan(instant(formedAt.getTime()));
  const last = [today, departureDate].sort()[1] ?? today;
  const declared = await lastDeclaration(db(), party.booking.id);
  return { ...party, declared, facts: { ...party.facts, calendar: holidaysAround(first, last) } };
}
