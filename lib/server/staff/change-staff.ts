import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import {
  type StaffChange,
  type StaffChangeObjection,
  staffChangeObjection,
} from '@/lib/rules/staff/staff-change';
import { staffChangedMail } from '@/lib/wording/desk/staff-change';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import { type Audited, audit } from './audit';
import { byStaff } from './by-staff';
import { holdManagers } from './hold-members';
import { roleOf } from './role-of';
import { endStaffSessions, type Staff } from './staff-session';

export type StaffChangeRefusal = StaffObjection | StaffChangeObjection | 'not-found';

export type StaffChangeAnswer =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly reason: StaffChangeRefusal };

const refused = (reason: StaffChangeRefusal): StaffChangeAnswer => ({ kind: 'refused', reason });

/**
 * 役割の変更・停止・再開: a manager changes somebody of the staff, who is told by mail. Sessions of somebody who is
 * disabled end at once, what they had taken is free again, and invitations they sent open nothing any more.
 *
 * All managers are held still meanwhile: of two who disable each other at once, one stays.
 */
export async function changeStaff(
  by: Staff,
  order: { readonly staffId: string; readonly change: StaffChange },
  at: Date,
): Promise<StaffChangeAnswer> {
  const { staffId, change } = order;
  return byStaff(by, 'staff.change', at, async (tx) => {
    const managers = await holdManagers(tx);
    if (!managers.includes(by.staffId)) return refused('not-allowed');
    const row = await tx.staffMember.findUnique({ where: { id: staffId } });
    if (row === null) return refused('not-found');
    const member = { role: roleOf(row), active: row.status === 'active' };
    const others = managers.filter((id) => id !== staffId).length;
    const against = staffChangeObjection(member, change, others);
    if (against !== null) return refused(against);
    await write(tx, staffId, change, at);
    await tell(tx, { ...row, role: member.role }, change, by, at);
    return { kind: 'changed' };
  });
}

async function write(tx: Tx, staffId: string, change: StaffChange, at: Date): Promise<void> {
  if (change.kind === 'enable') {
    const data = { status: 'active', disabledAt: null };
    await tx.staffMember.update({ where: { id: staffId }, data });
    return;
  }
  const off = change.kind === 'disable';
  const data = off ? { status: 'disabled', disabledAt: at } : { role: change.role };
  await tx.staffMember.update({ where: { id: staffId }, data });
  if (off) {
    await endStaffSessions(tx, { staffId }, at);
    await tx.staffSignInAttempt.deleteMany({ where: { staffId } });
    const links = { staffId, usedAt: null, revokedAt: null };
    await tx.staffInvitation.updateMany({ where: links, data: { revokedAt: at } });
  }
  if (off || !mayDo(change.role, 'work.claim'))
    await tx.deskClaim.deleteMany({ where: { staffId } });
  if (off || !mayDo(change.role, 'staff.invite')) {
    const open = { invitedById: staffId, usedAt: null, revokedAt: null };
    await tx.staffInvitation.updateMany({ where: open, data: { revokedAt: at } });
  }
}

async function tell(
  tx: Tx,
  member: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: StaffRole;
  },
  change: StaffChange,
  by: Staff,
  at: Date,
): Promise<void> {
  const { id, name, email, role } = member;
  await queueMail(tx, {
    ...staffChangedMail({ name, by: by.name, change, url: siteUrl('/desk') }),
    to: email,
    bookingId: null,
    idempotencyKey: `staff-changed:${id}:${change.kind}:${at.getTime()}`,
  });
  const outcome = change.kind;
  const detail: Audited['detail'] =
    outcome === 'role' ? { outcome, from: role, to: change.role } : { outcome };
  const what = { command: 'staff.change', subjectKind: 'staff', subjectId: id } as const;
  await audit(tx, by, { ...what, detail }, at);
}
