import 'server-only';
import type { TourChange } from '../../generated/prisma/client';
import { lockDeparture } from '../../seats/seats';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import { claimedByAnother } from '../../staff/claims';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { addJob } from '../../system/jobs/add-job';
import { type ChangeableBooking, judgeAll, type RefusedChange } from './judge-all';
import { orderedChange } from './ordered-change';

export type SendAnswer =
  | { readonly kind: 'sent'; readonly bookings: number; readonly repeated: boolean }
  | RefusedChange;

/**
 * 契約内容・代金の変更: tells everybody whom a change reaches, once. Judged anew at this moment; in the same transaction each
 * booking gets its row and its job, which changes and tells it by itself whatever becomes of this process (`changeBooking`).
 *
 * @clause D2-11 D2-12.1 D3-12 D3-13.1
 */
export async function sendChange(staff: Staff, changeId: string, at: Date): Promise<SendAnswer> {
  return byStaff(staff, 'departure.change', at, async (tx) => {
    const found = await tx.tourChange.findUnique({ where: { id: changeId } });
    if (found === null) return { kind: 'refused', reason: 'not-found' };
    await lockDeparture(tx, found.departureId);
    const change = await tx.tourChange.findUniqueOrThrow({ where: { id: changeId } });
    if (change.proposedAt !== null) {
      const bookings = await tx.bookingChange.count({ where: { changeId } });
      return { kind: 'sent', bookings, repeated: true };
    }
    const subject = { subjectKind: 'departure', subjectId: change.departureId };
    if ((await claimedByAnother(tx, subject, staff.staffId, at)) !== null)
      return { kind: 'refused', reason: 'taken' };
    const judged = await judgeAll(tx, change, orderedChange(change), at);
    if (judged.kind === 'refused') return judged;
    await mark(tx, staff, change, judged.bookings, at);
    return { kind: 'sent', bookings: judged.bookings.length, repeated: false };
  });
}

async function mark(
  tx: Tx,
  staff: Staff,
  change: TourChange,
  bookings: readonly ChangeableBooking[],
  at: Date,
): Promise<void> {
  const { id: changeId, departureId, bookingId } = change;
  await tx.tourChange.update({ where: { id: changeId }, data: { proposedAt: at } });
  await tx.bookingChange.createMany({
    data: bookings.map(({ party }) => ({
      ...{ changeId, bookingId: party.booking.id, status: 'waiting', updatedAt: at },
    })),
  });
  for (const { party } of bookings) await changeLater(tx, changeId, party.booking.id);
  const subject =
    bookingId === null
      ? { subjectKind: 'departure', subjectId: departureId }
      : { subjectKind: 'booking', subjectId: bookingId };
  const detail = { change: changeId, bookings: bookings.length };
  await audit(tx, staff, { command: 'departure.change', ...subject, detail }, at);
}

/** Changes and tells one booking by a job. */
export async function changeLater(tx: Tx, changeId: string, bookingId: string): Promise<void> {
  const key = `change-booking:${changeId}:${bookingId}`;
  await addJob(tx, { name: 'change-booking', payload: { changeId, bookingId }, key });
}
