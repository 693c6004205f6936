import 'server-only';
import { accessResetBySiteMail } from '@/lib/wording/desk/staff-access';
import { db, type Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { renewAccess } from './clear-access';
import { holdMember } from './hold-members';
import { inviteUnknownManager } from './invitations';

export type ManagerLinkRefusal = 'unknown' | 'disabled' | 'no-manager';

export type ManagerLinkAnswer =
  | { readonly kind: 'link'; readonly token: string }
  | { readonly kind: 'refused'; readonly reason: ManagerLinkRefusal };

/**
 * The way back for a desk whose last manager is locked out, made by whoever runs the server: access registered anew for
 * the manager of this address, or a link for a new manager where there is none to go back to.
 */
export async function linkForManager(email: string | null, at: Date): Promise<ManagerLinkAnswer> {
  return db().$transaction(async (tx) => {
    const answer = email === null ? await inviteUnknownManager(tx, at) : await back(tx, email, at);
    if (answer === null) throw new Error('a link without a press is always new');
    return typeof answer === 'string' ? { kind: 'link', token: answer } : answer;
  });
}

async function back(
  tx: Tx,
  email: string,
  at: Date,
): Promise<string | null | { readonly kind: 'refused'; readonly reason: ManagerLinkRefusal }> {
  const where = { email: email.normalize('NFKC').trim().toLowerCase() };
  const member = await tx.staffMember.findUnique({ where });
  if (member === null) return { kind: 'refused', reason: 'unknown' };
  if (!(await holdMember(tx, member.id))) return { kind: 'refused', reason: 'disabled' };
  if (member.role !== 'manager') return { kind: 'refused', reason: 'no-manager' };
  const token = await renewAccess(tx, 'site', member, at);
  await queueMail(tx, {
    ...accessResetBySiteMail({ name: member.name }),
    to: member.email,
    bookingId: null,
    idempotencyKey: `staff-access-reset-by-site:${member.id}:${at.getTime()}`,
  });
  return token;
}
