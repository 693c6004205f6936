import 'server-only';
import type { EmergencyReason } from '@/lib/rules/staff/emergency-reasons';
import { audit } from '../staff/audit';
import { type StaffRefusal, staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { bookingOf, type EmergencyContact } from './booking-of';

export type EmergencyOpened =
  | { readonly kind: 'opened'; readonly contact: EmergencyContact }
  | {
      readonly kind: 'refused';
      readonly reason: 'not-found' | 'none' | Exclude<StaffRefusal, 'not-staff'>;
    };

/**
 * 緊急連絡先を開く: only after something has happened, which is written down together with who opened it.
 *
 * @clause D0-T2b
 */
export async function openEmergencyContact(
  staff: Staff,
  order: { readonly bookingId: string; readonly reason: EmergencyReason },
  at: Date,
): Promise<EmergencyOpened> {
  const command = 'booking.emergency-contact';
  const objection = staffObjection(staff, command, at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  const { bookingId, reason } = order;
  return db().$transaction(async (tx) => {
    const row = await tx.booking.findUnique({
      where: { id: bookingId },
      select: { emergencyContact: true },
    });
    if (row === null) return { kind: 'refused', reason: 'not-found' };
    const contact = bookingOf(row).emergencyContact;
    if (contact === null) return { kind: 'refused', reason: 'none' };
    const subject = { subjectKind: 'booking', subjectId: bookingId };
    const purpose = 'travel-arrangement';
    await audit(tx, staff, { command, ...subject, purpose, detail: { reason } }, at);
    return { kind: 'opened', contact };
  });
}
