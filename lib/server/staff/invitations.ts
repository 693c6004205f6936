import 'server-only';
import type { StaffRole } from '@/lib/rules/staff/permissions';
import { db, type Tx } from '../system/db';
import { hashOf, newSecret } from '../system/sealed';
import { type Actor, audit } from './audit';

export const INVITATION_MS = 72 * 3_600_000;

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
}

/**
 * 招待: a link that makes somebody staff, once, within three days. An earlier one to the same address ends.
 *
 * @returns the token of the link; only its hash is stored
 */
export async function invite(tx: Tx, by: Actor, invited: Invited, at: Date): Promise<string> {
  const token = newSecret();
  const email = invited.email.trim().toLowerCase();
  await tx.staffInvitation.updateMany({
    where: { email, usedAt: null, revokedAt: null },
    data: { revokedAt: at },
  });
  const { id } = await tx.staffInvitation.create({
    data: {
      ...invited,
      email,
      tokenHash: hashOf(token),
      invitedById: by === 'site' ? null : by.staffId,
      createdAt: at,
      expiresAt: new Date(at.getTime() + INVITATION_MS),
    },
  });
  const what = { command: 'staff.invite', subjectKind: 'invitation', subjectId: id } as const;
  await audit(tx, by, { ...what, detail: { role: invited.role } }, at);
  return token;
}

/** The invitation behind a link; null once it was used, revoked or is too old. */
export async function findInvitation(token: string, at: Date) {
  const invitation = await db().staffInvitation.findUnique({ where: { tokenHash: hashOf(token) } });
  if (invitation === null || invitation.expiresAt <= at) return null;
  return invitation.usedAt === null && invitation.revokedAt === null ? invitation : null;
}

/**
 * Takes the invitation: an account with its password, which still needs a second factor.
 *
 * @returns null when the link no longer holds, or the address is staff already
 */
export async function acceptInvitation(
  token: string,
  passwordHash: string,
  at: Date,
): Promise<{ readonly staffId: string } | null> {
  return db().$transaction(async (tx) => {
    const used = await tx.staffInvitation.updateManyAndReturn({
      where: { tokenHash: hashOf(token), usedAt: null, revokedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    });
    const [invitation] = used;
    if (invitation === undefined) return null;
    const { email, name, role } = invitation;
    if ((await tx.staffMember.findUnique({ where: { email } })) !== null) return null;
    const staff = await tx.staffMember.create({
      data: { email, name, role, passwordHash, createdAt: at },
    });
    const actor = { staffId: staff.id, name, role: role as StaffRole };
    const what = { command: 'desk.open', subjectKind: 'staff', subjectId: staff.id } as const;
    await audit(tx, actor, { ...what, detail: { joined: role } }, at);
    return { staffId: staff.id };
  });
}

/** Whether the desk has nobody yet: the first start then prints a link. */
export async function deskIsEmpty(): Promise<boolean> {
  return (await db().staffMember.count()) === 0;
}
