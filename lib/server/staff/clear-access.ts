import 'server-only';
import type { Tx } from '../system/db';
import { type Actor, audit } from './audit';
import { newLink } from './invitations';
import { roleOf } from './role-of';
import { endStaffSessions } from './staff-session';

interface Member {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

/**
 * Clears somebody's access, ends their sessions, and makes the link by which they register it anew.
 *
 * @returns the link's token; null when the same press has done it already
 */
export async function renewAccess(
  tx: Tx,
  by: Actor,
  member: Member,
  at: Date,
  press?: string,
): Promise<string | null> {
  const { id: staffId, email, name } = member;
  const link = await newLink(tx, by, { staffId, email, name, role: roleOf(member), press }, at);
  if (link === null) return null;
  await clear(tx, staffId, at);
  const what = { command: 'staff.reset-access', subjectKind: 'staff', subjectId: staffId } as const;
  await audit(tx, by, { ...what, detail: { invitation: link.id } }, at);
  return link.token;
}

/** Sessions come last: one that a sign-in under way has just begun is seen then. */
async function clear(tx: Tx, staffId: string, at: Date): Promise<void> {
  await tx.staffMember.update({
    where: { id: staffId },
    data: { passwordHash: null, totpSecret: null, totpLastStep: null },
  });
  await tx.staffSignInAttempt.deleteMany({ where: { staffId } });
  await tx.staffPasskey.deleteMany({ where: { staffId } });
  await tx.staffRecoveryCode.deleteMany({ where: { staffId } });
  await endStaffSessions(tx, { staffId }, at);
}
