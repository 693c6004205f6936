import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { type AccessResetObjection, accessResetObjection } from '@/lib/rules/staff/staff-change';
import { accessResetMail } from '@/lib/wording/desk/staff-access';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import { byStaff } from './by-staff';
import { renewAccess } from './clear-access';
import { holdManagers } from './hold-members';
import type { Staff } from './staff-session';

export type AccessResetRefusal = StaffObjection | AccessResetObjection | 'not-found';

export type AccessResetAnswer =
  | { readonly kind: 'reset'; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: AccessResetRefusal };

const refused = (reason: AccessResetRefusal): AccessResetAnswer => ({ kind: 'refused', reason });

/**
 * 登録のやり直し: for somebody who has lost password or authenticator. What they had opens nothing any more, their
 * sessions end, and the link by which they register anew goes to their own address; the manager never sees it.
 *
 * Managers are held still: of two who reset each other at once, one stays in.
 */
export async function resetAccess(
  by: Staff,
  order: { readonly staffId: string; readonly press: string },
  at: Date,
): Promise<AccessResetAnswer> {
  return byStaff(by, 'staff.reset-access', at, async (tx) => {
    const managers = await holdManagers(tx);
    if (!managers.includes(by.staffId)) return refused('not-allowed');
    const member = await tx.staffMember.findUnique({ where: { id: order.staffId } });
    if (member === null) return refused('not-found');
    const facts = { own: member.id === by.staffId, active: member.status === 'active' };
    const against = accessResetObjection(facts);
    if (against !== null) return refused(against);
    const token = await renewAccess(tx, by, member, at, order.press);
    if (token === null) return { kind: 'reset', repeated: true };
    await queueMail(tx, {
      ...accessResetMail({ name: member.name, by: by.name, link: siteUrl(`/desk/join/${token}`) }),
      to: member.email,
      bookingId: null,
      idempotencyKey: `staff-access-reset:${token.slice(0, 12)}`,
    });
    return { kind: 'reset', repeated: false };
  });
}
