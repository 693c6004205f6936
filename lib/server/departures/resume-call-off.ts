import 'server-only';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import { claimedByAnother } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import { endLater } from './call-off-departure';

export type ResumeAnswer =
  | { readonly kind: 'resumed'; readonly bookings: number }
  | {
      readonly kind: 'refused';
      readonly reason: StaffObjection | 'nothing-waits' | 'taken';
    };

/** つづきを行う: every booking of a called-off departure that has not been ended gets its job anew; what is done stays done. */
export async function resumeCallOff(
  staff: Staff,
  departureId: string,
  at: Date,
): Promise<ResumeAnswer> {
  return byStaff(staff, 'departure.call-off', at, async (tx) => {
    const subject = { subjectKind: 'departure', subjectId: departureId };
    if ((await claimedByAnother(tx, subject, staff.staffId, at)) !== null)
      return { kind: 'refused', reason: 'taken' };
    const open = { departureId, status: { not: 'done' } };
    const rows = await tx.callOffBooking.findMany({ where: open, select: { bookingId: true } });
    if (rows.length === 0) return { kind: 'refused', reason: 'nothing-waits' };
    await tx.callOffBooking.updateMany({ where: open, data: { status: 'waiting', updatedAt: at } });
    for (const { bookingId } of rows) await endLater(tx, departureId, bookingId);
    const detail = { resumed: rows.length };
    await audit(tx, staff, { command: 'departure.call-off', ...subject, detail }, at);
    return { kind: 'resumed', bookings: rows.length };
  });
}
