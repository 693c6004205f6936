import 'server-only';
import { CALL_OFF_REASONS } from '@/lib/rules/contract/departure-call-off';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import type { Departure } from '../generated/prisma/client';
import { lockDeparture, releaseHoldsOfDrafts } from '../seats/seats';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import { claimedByAnother } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { departureGone } from './departure-gone';
import {
  bookingsToEnd,
  type CallOffObjection,
  type CallOffOrder,
  type JudgedBooking,
  judgeCallOff,
} from './judge-call-off';

export type CallOffRefusal =
  | CallOffObjection['reason']
  | StaffObjection
  | 'not-found'
  | 'left'
  | 'called-off'
  | 'decided'
  | 'taken';

export type CallOffAnswer =
  | { readonly kind: 'called-off'; readonly bookings: number; readonly repeated: boolean }
  | {
      readonly kind: 'refused';
      readonly reason: CallOffRefusal;
      readonly lastNotice?: CallOffObjection['lastNotice'];
    };

/**
 * 催行中止: marks a departure as called off, once. The deadline is judged here and nowhere else, at this one moment, for
 * every booking by its own terms. In the same transaction no seat is sold any more, drafts lose theirs, and each booking gets
 * its row and its job, which ends it by itself whatever becomes of this process (`callOffBooking`).
 *
 * @clause D2-15.2.2
 * @clause D3-17.2.5
 */
export async function callOffDeparture(
  staff: Staff,
  order: CallOffOrder,
  at: Date,
): Promise<CallOffAnswer> {
  return byStaff(staff, 'departure.call-off', at, async (tx) => {
    await lockDeparture(tx, order.departureId);
    const departure = await tx.departure.findUnique({ where: { id: order.departureId } });
    const earlier = await earlierAnswer(tx, order);
    if (earlier !== null) return earlier;
    const reason = objectionTo(departure, order, at);
    if (departure === null || reason !== null) {
      return { kind: 'refused', reason: reason ?? 'not-found' };
    }
    const subject = { subjectKind: 'departure', subjectId: order.departureId };
    if ((await claimedByAnother(tx, subject, staff.staffId, at)) !== null)
      return { kind: 'refused', reason: 'taken' };
    const bookings = await bookingsToEnd(tx, order.departureId);
    const judged = judgeCallOff(bookings, order, departure.sold, at);
    if (judged.kind === 'may-not') return { ...judged, kind: 'refused' };
    await mark(tx, staff, order, { participants: departure.sold, judged: judged.bookings, at });
    return { kind: 'called-off', bookings: judged.bookings.length, repeated: false };
  });
}

/** The same press again, or somebody else's that came first. */
async function earlierAnswer(tx: Tx, order: CallOffOrder): Promise<CallOffAnswer | null> {
  const { departureId } = order;
  const earlier = await tx.departureCallOff.findUnique({
    where: { departureId },
    include: { _count: { select: { bookings: true } } },
  });
  if (earlier === null) return null;
  const same = earlier.reason === order.reason && earlier.explanation === order.explanation.trim();
  if (!same) return { kind: 'refused', reason: 'called-off' };
  return { kind: 'called-off', bookings: earlier._count.bookings, repeated: true };
}

function objectionTo(
  departure: Departure | null,
  { reason, explanation }: CallOffOrder,
  at: Date,
): CallOffRefusal | null {
  if (departure === null) return 'not-found';
  const gone = departureGone(departure, at);
  if (gone !== null) return gone;
  if (!CALL_OFF_REASONS.includes(reason)) return 'not-in-terms';
  if (explanation.trim() === '') return 'explanation-missing';
  return departure.decided && reason === 'too-few-participants' ? 'decided' : null;
}

interface Marked {
  readonly participants: number;
  readonly judged: readonly JudgedBooking[];
  readonly at: Date;
}

async function mark(
  tx: Tx,
  staff: Staff,
  { departureId, reason, explanation }: CallOffOrder,
  { participants, judged, at }: Marked,
): Promise<void> {
  await tx.departure.update({ where: { id: departureId }, data: { status: 'cancelled' } });
  await releaseHoldsOfDrafts(tx, departureId);
  const what = { departureId, reason, explanation: explanation.trim(), participants };
  await tx.departureCallOff.create({
    data: { ...what, staffId: staff.staffId, calledOffAt: at },
  });
  await tx.callOffBooking.createMany({
    data: judged.map((one) => ({ ...one, departureId, status: 'waiting', updatedAt: at })),
  });
  for (const { bookingId } of judged) await endLater(tx, departureId, bookingId);
  const subject = { subjectKind: 'departure', subjectId: departureId };
  const detail = { reason, participants, bookings: judged.length };
  await audit(tx, staff, { command: 'departure.call-off', ...subject, detail }, at);
}

/** Ends one booking of a departure by a job. */
export async function endLater(tx: Tx, departureId: string, bookingId: string): Promise<void> {
  const key = `call-off:${departureId}:${bookingId}`;
  await addJob(tx, { name: 'call-off-booking', payload: { bookingId }, key });
}
