import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { bookingOf } from '../../booking/booking-of';
import { isCalledOff } from '../../booking/is-called-off';
import { lockBooking } from '../../booking/lock-booking';
import { stepBooking } from '../../booking/step-booking';
import { followTourIn } from '../../contract/follow-tour';
import { db, type Tx } from '../../system/db';

type Asked = { readonly changeId: string; readonly bookingId: string };

export type AnswerRefusal = 'not-found' | 'time-passed' | 'replaced' | 'over';
export type ChangeAnswer =
  | { readonly kind: 'agreed'; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: AnswerRefusal };

/**
 * 変更への同意: the traveler agrees to a change before the last moment of the answer. It closes no ground to leave free of charge:
 * the terms give that until the start, and nobody waives it by a press.
 *
 * @clause D2-11 D3-12
 */
export async function agreeToChange(asked: Asked, at: Date): Promise<ChangeAnswer> {
  return db().$transaction(async (tx) => {
    await lockBooking(tx, asked.bookingId);
    const row = await tx.bookingChange.findUnique({ where: { changeId_bookingId: asked } });
    if (row === null || row.answerBy === null) return { kind: 'refused', reason: 'not-found' };
    if (row.status === 'agreed') return { kind: 'agreed', repeated: true };
    if (row.status === 'replaced') return { kind: 'refused', reason: 'replaced' };
    if (row.status !== 'told' || row.answerBy <= at)
      return { kind: 'refused', reason: 'time-passed' };
    await followTourIn(tx, asked.bookingId, at);
    const settled = await settle(tx, row.id, asked.bookingId, { answer: 'agreed', at });
    return settled ? { kind: 'agreed', repeated: false } : { kind: 'refused', reason: 'over' };
  });
}

/**
 * お返事の期限が過ぎたとき: what was changed stands, and the contract goes on. However late the job comes, it counts from the last
 * moment of the answer.
 *
 * @clause D2-11 D3-12
 */
export async function settleChange(asked: Asked, at: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockBooking(tx, asked.bookingId);
    const row = await tx.bookingChange.findUnique({ where: { changeId_bookingId: asked } });
    if (row?.status !== 'told' || row.answerBy === null || row.answerBy > at) return;
    await settle(tx, row.id, asked.bookingId, { answer: 'time-passed', at: row.answerBy });
  });
}

/** Whether the booking still waited for the answer; where it has ended otherwise the row says so. */
async function settle(
  tx: Tx,
  id: string,
  bookingId: string,
  { answer, at }: { readonly answer: 'agreed' | 'time-passed'; readonly at: Date },
): Promise<boolean> {
  const row = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: { status: true },
  });
  const { status } = bookingOf(row);
  const open = status === 'change-proposed' && !(await isCalledOff(tx, bookingId));
  const data = { status: open ? answer : 'ended', answeredAt: open ? at : null, updatedAt: at };
  await tx.bookingChange.update({ where: { id }, data });
  if (!open) return false;
  const shown = { 'change-answered': { answer, at: instant(at.getTime()) } };
  const actor = answer === 'agreed' ? 'traveler' : 'job';
  await stepBooking(tx, { id: bookingId, status }, 'settle-change', shown, {
    at,
    actor,
    facts: { changeState: answer },
  });
  return true;
}
