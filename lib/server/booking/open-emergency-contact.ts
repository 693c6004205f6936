import 'server-only';
import type { EmergencyReason } from '@/lib/rules/staff/emergency-reasons';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import { bookingOf, type EmergencyContact } from './booking-of';

export type EmergencyOpened =
  | { readonly kind: 'opened'; readonly contact: EmergencyContact }
  | {
      readonly kind: 'refused';
      readonly reason: 'not-found' | 'none' | StaffObjection;
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
  const { bookingId, reason } = order;
  return byStaff(staff, command, at, async (tx) => {
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
