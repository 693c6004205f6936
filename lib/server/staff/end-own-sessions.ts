import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { audit } from './audit';
import { byStaff } from './by-staff';
import { endStaffSessions, type Staff } from './staff-session';

export type SessionsAnswer =
  | { readonly kind: 'ended'; readonly count: number }
  | { readonly kind: 'refused'; readonly reason: StaffObjection };

/** Ends sessions of one's own: this one, another, or all but this one; in the record where there was one to end. */
export async function endOwnSessions(
  staff: Staff,
  which: { readonly id: string } | { readonly except: string },
  at: Date,
): Promise<SessionsAnswer> {
  const { staffId } = staff;
  return byStaff(staff, 'desk.open', at, async (tx) => {
    const count = await endStaffSessions(tx, { staffId, ...which }, at);
    const what = { command: 'desk.open', subjectKind: 'staff', subjectId: staffId } as const;
    if (count > 0) await audit(tx, staff, { ...what, detail: { ended: count } }, at);
    return { kind: 'ended', count };
  });
}
