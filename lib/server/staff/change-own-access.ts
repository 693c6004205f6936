import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { type AccessChange, accessChangedMail } from '@/lib/wording/desk/own-access';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import { audit } from './audit';
import { byStaff } from './by-staff';
import { holdMember } from './hold-members';
import { endStaffSessions, type Staff, startStaffSession } from './staff-session';

/** `ended`: the session that pressed is over, as after the same press a moment before. */
export type OwnAccessRefusal = StaffObjection | 'ended' | 'wrong' | 'gone';

export type OwnAccessAnswer<Done = unknown> =
  | { readonly kind: 'changed'; readonly session: string; readonly done: Done }
  | { readonly kind: 'refused'; readonly reason: OwnAccessRefusal };

export type Written<Done> = { readonly done: Done } | { readonly refused: 'wrong' | 'gone' };

const refused = (reason: OwnAccessRefusal) => ({ kind: 'refused', reason }) as const;

/**
 * A change of one's own password, authenticator or recovery codes: held, in the record, told by mail. Every session ends
 * (OWASP ASVS 5.0, 7.4.3), and the browser that asked goes on under a new one that is no fresher than it was.
 */
export async function changeOwnAccess<Done>(
  staff: Staff,
  asked: { readonly change: AccessChange; readonly device: string },
  at: Date,
  write: (tx: Tx) => Promise<Written<Done>>,
): Promise<OwnAccessAnswer<Done>> {
  const { staffId, sessionId, confirmedAt } = staff;
  return byStaff(staff, 'account.change', at, async (tx) => {
    if (!(await holdMember(tx, staffId))) return refused('ended');
    const live = { id: sessionId, staffId, endedAt: null };
    if ((await tx.staffSession.count({ where: live })) === 0) return refused('ended');
    const written = await write(tx);
    if ('refused' in written) return refused(written.refused);
    await endStaffSessions(tx, { staffId }, at);
    const session = await startStaffSession(tx, { staffId, device: asked.device, confirmedAt }, at);
    await tellOwnAccess(tx, staff, asked.change, at);
    return { kind: 'changed', session, done: written.done };
  });
}

/** A line in the record, and a mail to whom the access belongs: who did not do it learns of it. */
export async function tellOwnAccess(
  tx: Tx,
  staff: Staff,
  changed: AccessChange,
  at: Date,
): Promise<void> {
  const { staffId, name, email } = staff;
  const what = { command: 'account.change', subjectKind: 'staff', subjectId: staffId } as const;
  await audit(tx, staff, { ...what, detail: { changed } }, at);
  await queueMail(tx, {
    ...accessChangedMail({ name, changed, url: siteUrl('/desk/account') }),
    to: email,
    bookingId: null,
    idempotencyKey: `staff-access-changed:${staffId}:${changed}:${at.getTime()}`,
  });
}
