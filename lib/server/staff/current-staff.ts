import 'server-only';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { cache } from 'react';
import {
  mayDo,
  type StaffCommand,
  type StaffObjection,
  wantsFreshSignIn,
} from '@/lib/rules/staff/permissions';
import { now } from '../system/clock';
import { staffCookieName } from './staff-cookie';
import { findStaffSession, STAFF_FRESH_MS, type Staff } from './staff-session';

/** Who works at the desk on this browser, null for everybody else. */
export const findStaff = cache(async (): Promise<Staff | null> => {
  await connection();
  const token = (await cookies()).get(staffCookieName())?.value;
  return token === undefined ? null : findStaffSession(token, now());
});

/** Why somebody may not do something at the desk. */
export type StaffRefusal = 'not-staff' | StaffObjection;

export type StaffAnswer =
  | { readonly kind: 'staff'; readonly staff: Staff }
  | { readonly kind: 'refused'; readonly reason: StaffRefusal };

/** Who is signed in, if they may do this now. */
export async function staffFor(command: StaffCommand): Promise<StaffAnswer> {
  const staff = await findStaff();
  if (staff === null) return { kind: 'refused', reason: 'not-staff' };
  const reason = staffObjection(staff, command, now());
  return reason === null ? { kind: 'staff', staff } : { kind: 'refused', reason };
}

/** The same of somebody known, for commands that are given a person; null when nothing speaks against it. */
export function staffObjection(
  staff: Pick<Staff, 'role' | 'confirmedAt'>,
  command: StaffCommand,
  at: Date,
): StaffObjection | null {
  if (!mayDo(staff.role, command)) return 'not-allowed';
  return wantsFreshSignIn(command) && !isFresh(staff, at) ? 'confirm-again' : null;
}

/** Whether password or passkey were shown lately. */
export function isFresh({ confirmedAt }: Pick<Staff, 'confirmedAt'>, at: Date): boolean {
  return at.getTime() - confirmedAt.getTime() <= STAFF_FRESH_MS;
}
