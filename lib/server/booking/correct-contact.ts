import 'server-only';
import { audit } from '../staff/audit';
import { type StaffRefusal, staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { type ContactChange, type ContactChangeAnswer, changeContactIn } from './change-contact';

/** What staff may mend: where the booking is reached. Whom to call in an emergency stays closed to them (D0-T2b). */
export type ContactCorrection = Omit<ContactChange, 'actor' | 'contact'> & {
  readonly contact: Omit<ContactChange['contact'], 'emergency'>;
};

export type ContactCorrectionAnswer =
  | ContactChangeAnswer
  | { readonly kind: 'refused'; readonly reason: Exclude<StaffRefusal, 'not-staff'> };

/**
 * 連絡先の訂正: staff mend where a booking is reached, the old and the new place are told, and the record says who mended which
 * fields, never what stood in them.
 */
export async function correctContact(
  staff: Staff,
  order: ContactCorrection,
  at: Date,
): Promise<ContactCorrectionAnswer> {
  const reason = staffObjection(staff, 'booking.correct-contact', at);
  if (reason !== null) return { kind: 'refused', reason };
  return db().$transaction(async (tx) => {
    const answer = await changeContactIn(tx, { ...order, actor: 'staff' }, at);
    if (answer.kind !== 'changed') return answer;
    const subject = { subjectKind: 'booking', subjectId: order.bookingId };
    const detail = { fields: answer.fields.join(' ') };
    const purpose = 'travel-arrangement';
    await audit(tx, staff, { command: 'booking.correct-contact', ...subject, purpose, detail }, at);
    return answer;
  });
}
