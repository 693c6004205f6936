import 'server-only';
import { minutesInMs, promises } from '@/lib/rules/promises';
import type { StaffRole } from '@/lib/rules/staff/permissions';
import { db, type Tx } from '../system/db';
import { hashOf, newSecret } from '../system/sealed';
import { roleOf } from './role-of';

/** A session of staff ends after half an hour without use, and after twelve hours in any case. */
export const STAFF_IDLE_MS = 30 * 60_000;
export const STAFF_ABSOLUTE_MS = 12 * 3_600_000;
/** How long password or passkey count as shown lately. */
export const STAFF_FRESH_MS = minutesInMs(promises.confirmedMinutes);

/** How stale a session may get before its use is written down again. */
const TOUCH_MS = 60_000;

/** Somebody who is signed in at the desk. */
export interface Staff {
  readonly staffId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  /** When password or passkey was last shown. */
  readonly confirmedAt: Date;
}

/** Whose session a token is; null once it was idle too long, is too old, was ended, or its owner is disabled. */
export async function findStaffSession(token: string, at: Date): Promise<Staff | null> {
  const session = await db().staffSession.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { staff: true },
  });
  if (session === null || session.endedAt !== null || session.expiresAt <= at) return null;
  if (session.staff.status !== 'active') return null;
  const idleEnd = endOf(session.createdAt, at);
  if (at.getTime() - session.lastUsedAt.getTime() > TOUCH_MS) {
    await db().staffSession.update({
      where: { id: session.id },
      data: { lastUsedAt: at, expiresAt: idleEnd },
    });
  }
  const { staff } = session;
  return {
    staffId: staff.id,
    sessionId: session.id,
    name: staff.name,
    email: staff.email,
    role: roleOf(staff),
    confirmedAt: session.confirmedAt,
  };
}

/** A new session under a new token, of which only the hash is stored. */
export async function startStaffSession(
  tx: Tx,
  who: { readonly staffId: string; readonly device: string; readonly confirmedAt?: Date },
  at: Date,
): Promise<string> {
  const token = newSecret();
  await tx.staffSession.create({
    data: {
      confirmedAt: at,
      ...who,
      tokenHash: hashOf(token),
      createdAt: at,
      lastUsedAt: at,
      expiresAt: endOf(at, at),
    },
  });
  return token;
}

/** Password or passkey was shown once more. */
export async function confirmStaffSession(tx: Tx, sessionId: string, at: Date): Promise<void> {
  await tx.staffSession.update({ where: { id: sessionId }, data: { confirmedAt: at } });
}

/** Ends sessions of one person: one, or all but one. @returns how many ended */
export async function endStaffSessions(
  tx: Tx,
  which: { readonly staffId: string; readonly id?: string; readonly except?: string },
  at: Date,
): Promise<number> {
  const { staffId, id, except } = which;
  const { count } = await tx.staffSession.updateMany({
    where: {
      staffId,
      endedAt: null,
      ...(id !== undefined && { id }),
      ...(except !== undefined && { NOT: { id: except } }),
    },
    data: { endedAt: at },
  });
  return count;
}

/** The live sessions of one person, the latest first. */
export async function listStaffSessions(staffId: string, at: Date) {
  return db().staffSession.findMany({
    where: { staffId, endedAt: null, expiresAt: { gt: at } },
    orderBy: { lastUsedAt: 'desc' },
    select: { id: true, device: true, createdAt: true, lastUsedAt: true },
  });
}

function endOf(createdAt: Date, at: Date): Date {
  return new Date(Math.min(at.getTime() + STAFF_IDLE_MS, createdAt.getTime() + STAFF_ABSOLUTE_MS));
}
