import 'server-only';
import { daysInMs, promises } from '@/lib/rules/promises';
import type { StaffRole } from '@/lib/rules/staff/permissions';
import { db, type Tx } from '../system/db';
import { keyOfPress } from '../system/key-of-press';
import { hashOf, newSecret } from '../system/sealed';
import { type Actor, audit } from './audit';
import { roleOf } from './role-of';

export const INVITATION_MS = daysInMs(promises.invitationDays);

/** Stands for name and address that only a manager knows whom the site lets in. */
const NAMELESS = '';

/** Whether whoever holds this invitation says name and address themselves. */
export function saysWho(invitation: Pick<Invited, 'email'>): boolean {
  return invitation.email === NAMELESS;
}

export interface Invited {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
}

export interface NewLink extends Invited {
  /** Whose access the link renews; without, it makes an account. */
  readonly staffId?: string;
  /** One press of the button makes one link. */
  readonly press?: string;
}

/**
 * A link that lets somebody in, once, within three days. An earlier one to the same address ends.
 *
 * @returns null when the same press has made one already
 */
export async function newLink(
  tx: Tx,
  by: Actor,
  { press, ...invited }: NewLink,
  at: Date,
): Promise<{ readonly id: string; readonly token: string } | null> {
  const token = newSecret();
  const email = invited.email.trim().toLowerCase();
  const idempotencyKey = press === undefined ? null : keyOfPress(press, invited);
  const [made] = await tx.staffInvitation.createManyAndReturn({
    data: {
      ...invited,
      email,
      tokenHash: hashOf(token),
      invitedById: by === 'site' ? null : by.staffId,
      createdAt: at,
      expiresAt: new Date(at.getTime() + INVITATION_MS),
      idempotencyKey,
    },
    skipDuplicates: true,
    select: { id: true },
  });
  if (made === undefined) return null;
  await tx.staffInvitation.updateMany({
    where: { email, usedAt: null, revokedAt: null, NOT: { id: made.id } },
    data: { revokedAt: at },
  });
  return { id: made.id, token };
}

/**
 * 招待: a link that makes somebody staff.
 *
 * @returns the token of the link, of which only the hash is stored; null when the same press has made it already
 */
export async function invite(
  tx: Tx,
  by: Actor,
  invited: Invited & { readonly press?: string },
  at: Date,
): Promise<string | null> {
  const link = await newLink(tx, by, invited, at);
  if (link === null) return null;
  const what = { command: 'staff.invite', subjectKind: 'invitation', subjectId: link.id } as const;
  await audit(tx, by, { ...what, detail: { role: invited.role } }, at);
  return link.token;
}

/** The invitation behind a link; null once it was used, revoked or is too old. */
export async function findInvitation(token: string, at: Date) {
  const invitation = await db().staffInvitation.findUnique({ where: { tokenHash: hashOf(token) } });
  if (invitation === null || invitation.expiresAt <= at) return null;
  if (invitation.usedAt !== null || invitation.revokedAt !== null) return null;
  return { ...invitation, role: roleOf(invitation) };
}

/**
 * The link for the first manager; null once the desk has somebody.
 *
 * @returns the token; each start makes a new one, and the last one counts
 */
export async function inviteFirstManager(at: Date): Promise<string | null> {
  return db().$transaction(async (tx) =>
    (await tx.staffMember.count()) > 0 ? null : inviteUnknownManager(tx, at),
  );
}

/** A link for a manager who says name and address when they use it. @returns its token */
export async function inviteUnknownManager(tx: Tx, at: Date): Promise<string | null> {
  return invite(tx, 'site', { email: NAMELESS, name: NAMELESS, role: 'manager' }, at);
}
