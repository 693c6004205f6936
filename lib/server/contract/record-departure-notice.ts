import 'server-only';
import { NOTICE_KINDS, type NoticeKind } from '@/lib/rules/cancellation/notice-effect';
import { LIVE_STATES } from '@/lib/rules/contract/booking-transitions';
import { db, type Tx } from '../system/db';

export type NoticeRefusal = 'unknown-kind' | 'no-text' | 'nothing-there';

export type NoticeAnswer =
  | { readonly kind: 'recorded'; readonly noticeId: string; readonly bookings: number }
  | { readonly kind: 'refused'; readonly reason: NoticeRefusal };

/**
 * 変更・増額・催行不能の記録: a fact that opens a free cancellation, on a departure (`code.YYYY-MM-DD`) or
 * on one booking (its reference). Append-only: what was recorded cannot be taken back.
 *
 * @clause D2-15.1.2a
 * @clause D2-15.1.2b
 * @clause D2-15.1.2c
 * @clause D2-15.1.2e
 */
export async function recordDepartureNotice(
  input: { readonly on: string; readonly kind: string; readonly text: string },
  now: Date,
): Promise<NoticeAnswer> {
  const kind = NOTICE_KINDS.find((known) => known === input.kind);
  const text = input.text.trim();
  if (kind === undefined) return { kind: 'refused', reason: 'unknown-kind' };
  if (text === '') return { kind: 'refused', reason: 'no-text' };
  return db().$transaction(async (tx) => {
    const booking = await tx.booking.findUnique({
      where: { reference: input.on },
      select: { id: true, package: { select: { departureId: true } } },
    });
    const departureId = booking?.package?.departureId ?? input.on;
    const there = await tx.departure.count({ where: { id: departureId } });
    if (there === 0) return { kind: 'refused', reason: 'nothing-there' };
    return recordNoticeIn(tx, { departureId, bookingId: booking?.id ?? null, kind, text }, now);
  });
}

export interface NoticeToRecord {
  readonly departureId: string;
  /** Null for everybody who is still to travel on that departure. */
  readonly bookingId: string | null;
  readonly kind: NoticeKind;
  readonly text: string;
  readonly idempotencyKey?: string;
}

/** The same in the caller's transaction: the notice, and its line in the history of every booking that it is about. */
export async function recordNoticeIn(
  tx: Tx,
  given: NoticeToRecord,
  now: Date,
): Promise<Extract<NoticeAnswer, { kind: 'recorded' }>> {
  const { departureId, bookingId, kind } = given;
  const notice = await tx.departureNotice.create({ data: { ...given, recordedAt: now } });
  const about =
    bookingId === null
      ? { package: { departureId }, status: { in: [...LIVE_STATES] } }
      : { id: bookingId };
  const affected = await tx.booking.findMany({ where: about, select: { id: true } });
  await tx.bookingEvent.createMany({
    data: affected.map(({ id }) => ({
      bookingId: id,
      at: now,
      kind: 'notice-recorded',
      actor: 'agency',
      facts: { notice: notice.id, ground: kind },
    })),
  });
  return { kind: 'recorded', noticeId: notice.id, bookings: affected.length };
}
