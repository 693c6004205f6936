import 'server-only';
import { db } from '../system/db';

export const NOTICE_KINDS = [
  'important-change',
  'price-increase',
  'fare-revision',
  'force-majeure',
  'agency-fault',
] as const;

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
    const departure = await tx.departure.findUnique({
      where: { id: departureId },
      include: {
        bookings: { where: { booking: { status: 'contracted' } }, select: { bookingId: true } },
      },
    });
    if (departure === null) return { kind: 'refused', reason: 'nothing-there' };
    const notice = await tx.departureNotice.create({
      data: { departureId, bookingId: booking?.id ?? null, kind, text, recordedAt: now },
    });
    const affected = booking
      ? [{ id: booking.id }]
      : departure.bookings.map(({ bookingId: id }) => ({ id }));
    await tx.bookingEvent.createMany({
      data: affected.map((one) => ({
        bookingId: one.id,
        at: now,
        kind: 'notice-recorded',
        actor: 'agency',
        facts: { notice: notice.id, ground: kind },
      })),
    });
    return { kind: 'recorded', noticeId: notice.id, bookings: affected.length };
  });
}
