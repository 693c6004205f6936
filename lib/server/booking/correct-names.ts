import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import { changeNamesIn, type NameChange, type NameChangeAnswer } from './change-names';

export type NameCorrectionAnswer =
  | NameChangeAnswer
  | { readonly kind: 'refused'; readonly reason: StaffObjection };

/**
 * 表記の訂正 by staff: also what was passed on, once they have asked there, and a family name that is new. The contact is told, and
 * the record says who mended which ways of writing, never what they say.
 */
export async function correctNames(
  staff: Staff,
  order: Omit<NameChange, 'actor'>,
  at: Date,
): Promise<NameCorrectionAnswer> {
  return byStaff(staff, 'booking.correct-names', at, async (tx) => {
    const answer = await changeNamesIn(tx, { ...order, actor: 'staff' }, at);
    if (answer.kind !== 'changed') return answer;
    const subject = { subjectKind: 'booking', subjectId: order.bookingId };
    const detail = { fields: answer.items.join(' ') };
    const what = { command: 'booking.correct-names', purpose: 'travel-arrangement' } as const;
    await audit(tx, staff, { ...what, ...subject, detail }, at);
    return answer;
  });
}
