import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import { type ContactChange, type ContactChangeAnswer, changeContactIn } from './change-contact';

/** What staff may mend: where the booking is reached. Whom to call in an emergency stays closed to them (D0-T2b). */
export type ContactCorrection = Omit<ContactChange, 'actor' | 'contact'> & {
  readonly contact: Omit<ContactChange['contact'], 'emergency'>;
};

export type ContactCorrectionAnswer =
  | ContactChangeAnswer
  | { readonly kind: 'refused'; readonly reason: StaffObjection };

/**
 * 連絡先の訂正: staff mend where a booking is reached, the old and the new place are told, and the record says who mended which
 * fields, never what stood in them.
 */
export async function correctContact(
  staff: Staff,
  order: ContactCorrection,
  at: Date,
): Promise<ContactCorrectionAnswer> {
  return byStaff(staff, 'booking.correct-contact', at, async (tx) => {
    const answer = await changeContactIn(tx, { ...order, actor: 'staff' }, at);
    if (answer.kind !== 'changed') return answer;
    const subject = { subjectKind: 'booking', subjectId: order.bookingId };
    const detail = { fields: answer.fields.join(' ') };
    const purpose = 'travel-arrangement';
    await audit(tx, staff, { command: 'booking.correct-contact', ...subject, purpose, detail }, at);
    return answer;
  });
}
