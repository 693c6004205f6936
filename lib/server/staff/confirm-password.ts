import 'server-only';
import { db } from '../system/db';
import { takeTurn } from '../system/rate-limit';
import { audit } from './audit';
import { isPassword } from './passwords';
import { confirmStaffSession, type Staff } from './staff-session';

const LIMIT = { times: 10, windowMs: 15 * 60_000 };

/** Password shown once more by somebody who is signed in. @returns whether it was the password */
export async function confirmByPassword(
  staff: Staff,
  password: string,
  at: Date,
): Promise<boolean> {
  if ((await ownPasswordHash(staff, password, at)) === null) return false;
  await db().$transaction(async (tx) => {
    await confirmStaffSession(tx, staff.sessionId, at);
    const what = { command: 'desk.open', subjectKind: 'staff', subjectId: staff.staffId } as const;
    await audit(tx, staff, { ...what, detail: { confirmed: 'password' } }, at);
  });
  return true;
}

/** The stored hash of one's own password, for whoever types it; null for a wrong one, and after ten tries. */
export async function ownPasswordHash(
  staff: Pick<Staff, 'staffId' | 'sessionId'>,
  password: string,
  at: Date,
): Promise<string | null> {
  if (!(await takeTurn(`staff:confirm:${staff.sessionId}`, LIMIT, at))) return null;
  const row = await db().staffMember.findUnique({ where: { id: staff.staffId } });
  const hash = row?.passwordHash ?? null;
  return (await isPassword(hash, password)) ? hash : null;
}
