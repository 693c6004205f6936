import 'server-only';
import { db, type Tx } from '../system/db';
import { audit } from './audit';
import { holdMember } from './hold-members';
import { findInvitation, saysWho } from './invitations';
import { roleOf } from './role-of';

export interface JoinFacts {
  readonly passwordHash: string;
  /** Said by a manager whom the site lets in; everybody else is named by the invitation. */
  readonly name?: string;
  readonly email?: string;
}

export type JoinAnswer =
  | { readonly kind: 'joined'; readonly staffId: string }
  | { readonly kind: 'refused'; readonly reason: 'dead' | 'taken' };

const refused = (reason: 'dead' | 'taken'): JoinAnswer => ({ kind: 'refused', reason });

/**
 * Takes the invitation: an account with its password, or a new password for one whose access was cleared. Either still
 * needs a second factor. A link whose holder names an address that is staff already stays good.
 */
export async function acceptInvitation(
  token: string,
  given: JoinFacts,
  at: Date,
): Promise<JoinAnswer> {
  const invitation = await findInvitation(token, at);
  if (invitation === null) return refused('dead');
  const { name, email } = saysWho(invitation)
    ? { name: given.name ?? '', email: given.email ?? '' }
    : invitation;
  if (name === '' || email === '') throw new Error('nobody was named');
  return db().$transaction(async (tx) => {
    const { staffId, role } = invitation;
    const again = staffId !== null;
    if (again && !(await holdMember(tx, staffId))) return refused('dead');
    if (!again && (await tx.staffMember.count({ where: { email } })) > 0) return refused('taken');
    if (!(await spend(tx, invitation.id, at))) return refused('dead');
    const { passwordHash } = given;
    const staff = again
      ? await letBackIn(tx, staffId, passwordHash)
      : await tx.staffMember.create({ data: { email, name, role, passwordHash, createdAt: at } });
    if (staff === null) return refused('dead');
    await record(tx, staff, again, at);
    return { kind: 'joined', staffId: staff.id };
  });
}

async function spend(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { count } = await tx.staffInvitation.updateMany({
    where: { id, usedAt: null, revokedAt: null },
    data: { usedAt: at },
  });
  return count === 1;
}

/**
 * Only an access that is still cleared is written: a password that stands is not replaced by a link. What was begun with
 * the password before ends nowhere.
 */
async function letBackIn(tx: Tx, id: string, passwordHash: string) {
  await tx.staffSignInAttempt.deleteMany({ where: { staffId: id } });
  const [staff] = await tx.staffMember.updateManyAndReturn({
    where: { id, status: 'active', passwordHash: null, totpSecret: null },
    data: { passwordHash },
  });
  return staff ?? null;
}

async function record(
  tx: Tx,
  staff: { readonly id: string; readonly name: string; readonly role: string },
  again: boolean,
  at: Date,
): Promise<void> {
  const role = roleOf(staff);
  const what = { command: 'desk.open', subjectKind: 'staff', subjectId: staff.id } as const;
  await audit(
    tx,
    { staffId: staff.id, name: staff.name, role },
    { ...what, detail: { joined: role, again } },
    at,
  );
}
