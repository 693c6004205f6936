import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { roleWords } from '@/lib/wording/desk/shell';
import { invitationMail } from '@/lib/wording/desk/staff';
import { db, type Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import { byStaff } from './by-staff';
import { type Invited, invite } from './invitations';
import { roleOf } from './role-of';
import type { Staff } from './staff-session';

/** Everybody who works or worked at the desk, in the order of joining. */
export async function listStaff() {
  const rows = await db().staffMember.findMany({
    orderBy: { createdAt: 'asc' },
    select: { id: true, name: true, email: true, role: true, status: true, createdAt: true },
  });
  return rows.map((row) => ({ ...row, role: roleOf(row) }));
}

export type InviteAnswer =
  | { readonly kind: 'invited' }
  | { readonly kind: 'refused'; readonly reason: StaffObjection | 'already' };

/** 招待: the link goes by mail to the address itself; whoever invites never sees it. One press sends one. */
export async function inviteStaff(
  by: Staff,
  invited: Invited & { readonly press: string },
  at: Date,
): Promise<InviteAnswer> {
  return byStaff(by, 'staff.invite', at, async (tx) => {
    if (!(await holdStillActive(tx, by))) return { kind: 'refused', reason: 'not-allowed' };
    const known = await tx.staffMember.findUnique({ where: { email: invited.email } });
    if (known !== null) return { kind: 'refused', reason: 'already' };
    const token = await invite(tx, by, invited, at);
    if (token === null) return { kind: 'invited' };
    const { name, role, email } = invited;
    const link = siteUrl(`/desk/join/${token}`);
    await queueMail(tx, {
      ...invitationMail({ name, by: by.name, role: roleWords[role], link }),
      to: email,
      bookingId: null,
      idempotencyKey: `staff-invitation:${token.slice(0, 12)}`,
    });
    return { kind: 'invited' };
  });
}

/** Whether somebody still is what they were when they pressed; held, so that whoever disables them finds what they did. */
async function holdStillActive(tx: Tx, { staffId, role }: Staff): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "StaffMember"
    WHERE id = ${staffId}::uuid AND role = ${role} AND status = 'active' FOR SHARE`;
  return rows.length === 1;
}

/** Somebody of the staff as the page of their own shows them; null for nobody. */
export async function findMember(id: string, at: Date) {
  const row = await db().staffMember.findUnique({
    where: { id },
    select: {
      ...{ id: true, name: true, email: true, role: true, status: true },
      ...{ createdAt: true, disabledAt: true, passwordHash: true },
      sessions: { where: { endedAt: null, expiresAt: { gt: at } }, select: { id: true } },
      claims: { where: { expiresAt: { gt: at } }, select: { subjectId: true } },
    },
  });
  if (row === null) return null;
  const invitations = await db().staffInvitation.count({
    where: { invitedById: id, usedAt: null, revokedAt: null, expiresAt: { gt: at } },
  });
  const { sessions, claims, passwordHash, ...member } = row;
  const counts = { sessions: sessions.length, claims: claims.length, invitations };
  return { ...member, waits: passwordHash === null, role: roleOf(row), ...counts };
}
