import 'server-only';
import { daysInMs, promises } from '@/lib/rules/promises';
import type { StaffRole } from '@/lib/rules/staff/permissions';
import { db, type Tx } from '../system/db';
import { hashOf, newSecret } from '../system/sealed';
import { type Actor, audit } from './audit';
import { roleOf } from './role-of';

export const INVITATION_MS = daysInMs(promises.invitationDays);

/** Stands for name and address that only the first manager knows. */
const FIRST = '';

/** Whether whoever holds this invitation says name and address themselves. */
export function saysWho(invitation: Pick<Invited, 'email'>): boolean {
  return invitation.email === FIRST;
}

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
  given: { readonly passwordHash: string; readonly name?: string; readonly email?: string },
  at: Date,
): Promise<{ readonly staffId: string } | null> {
  return db().$transaction(async (tx) => {
    const used = await tx.staffInvitation.updateManyAndReturn({
      where: { tokenHash: hashOf(token), usedAt: null, revokedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    });
    const [invitation] = used;
    if (invitation === undefined) return null;
    const { role } = invitation;
    const { name, email } = saysWho(invitation)
      ? { name: given.name ?? '', email: given.email ?? '' }
      : invitation;
    if (name === '' || email === '') throw new Error('nobody was named');
    const { passwordHash } = given;
    if ((await tx.staffMember.findUnique({ where: { email } })) !== null) return null;
    const staff = await tx.staffMember.create({
      data: { email, name, role, passwordHash, createdAt: at },
    });
    const actor = { staffId: staff.id, name, role: roleOf({ role }) };
    const what = { command: 'desk.open', subjectKind: 'staff', subjectId: staff.id } as const;
    await audit(tx, actor, { ...what, detail: { joined: role } }, at);
    return { staffId: staff.id };
  });
}

/**
 * The link for the first manager, who says name and address when they use it; null once the desk has somebody.
 *
 * @returns the token; each start makes a new one, and the last one counts
 */
export async function inviteFirstManager(at: Date): Promise<string | null> {
  return db().$transaction(async (tx) => {
    if ((await tx.staffMember.count()) > 0) return null;
    return invite(tx, 'site', { email: FIRST, name: FIRST, role: 'manager' }, at);
  });
}
