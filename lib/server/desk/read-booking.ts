import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import type { LookPurpose } from '@/lib/rules/privacy/look-purpose';
import { listConsentRecords } from '../consents/list-consent-records';
import { standingDeclaration } from '../contract/declaration-event';
import { asOf } from '../contract/find-booking-now';
import { listToldChanges } from '../departures/changes/find-told-change';
import { claimedByAnother } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { openBookingAtDesk } from './open-booking';

/** How many of those who opened a booking are listed. */
const LOOKS = 20;

/**
 * A booking as the desk reads it: what its traveler sees, and what only staff see. Every look leaves a line with its purpose
 * (D0-P3, D0-P10, D1-1).
 *
 * @returns null when there is no such booking
 */
export async function readBooking(
  staff: Staff,
  reference: string,
  at: Date,
  purpose?: LookPurpose,
) {
  const booking = await openBookingAtDesk(staff, reference, at, purpose);
  if (booking === null) return null;
  const application = { subjectKind: 'application', subjectId: booking.id };
  return {
    // Whom to call when somebody falls ill is opened for a reason only (D0-T2b).
    booking: { ...asOf(booking, instant(at.getTime())), emergencyContact: null },
    emergencyGiven: booking.emergencyContact !== null,
    mails: await mailsOf(booking.id),
    told: await listToldChanges(booking.id, at),
    consents: await listConsentRecords(booking.consents),
    takenBy: await claimedByAnother(db(), application, staff.staffId, at),
    declared: await standingDeclaration(db(), booking.id),
    looks: await looksAt(booking.id),
    notes: await db().bookingNote.findMany({
      where: { bookingId: booking.id },
      orderBy: { at: 'desc' },
      select: { id: true, at: true, text: true, staff: { select: { name: true } } },
    }),
  };
}

export type DeskBooking = NonNullable<Awaited<ReturnType<typeof readBooking>>>;

/** Which mails went out, and whether they arrived; not what stood in them: some open doors. */
async function mailsOf(bookingId: string) {
  return db().mail.findMany({
    where: { bookingId },
    orderBy: { createdAt: 'desc' },
    select: { id: true, subject: true, recipient: true, status: true, createdAt: true },
  });
}

async function looksAt(subjectId: string) {
  return db().auditEntry.findMany({
    where: { subjectId, subjectKind: { in: ['booking', 'application'] } },
    orderBy: { id: 'desc' },
    take: LOOKS,
    select: { id: true, at: true, staffName: true, command: true },
  });
}
