import 'server-only';
import type { StaffCommand, StaffObjection } from '@/lib/rules/staff/permissions';
import { db, type Tx } from '../system/db';
import { staffObjection } from './current-staff';
import type { Staff } from './staff-session';

/** What somebody of the staff does, in a transaction, if they may do it now; what speaks against it else. */
export async function byStaff<Answer>(
  staff: Staff,
  command: StaffCommand,
  at: Date,
  act: (tx: Tx) => Promise<Answer>,
): Promise<Answer | { readonly kind: 'refused'; readonly reason: StaffObjection }> {
  const reason = staffObjection(staff, command, at);
  return reason === null ? db().$transaction(act) : { kind: 'refused', reason };
}
