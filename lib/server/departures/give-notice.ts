import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { NoticeKind } from '@/lib/rules/cancellation/notice-effect';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { departureNoticeMail } from '@/lib/wording/cancellation/departure-notice';
import { mailFacts } from '../booking/mail-facts';
import { recordNoticeIn } from '../contract/record-departure-notice';
import { lockDeparture } from '../seats/seats';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db, type Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { shownMoment } from '../system/shown-moment';
import { siteUrl } from '../system/site-url';
import { departureGone } from './departure-gone';
import { bookingsToTell, effectOn, type NoticedBooking } from './notice-effects';

export interface NoticeOrder {
  readonly departureId: string;
  /** The one booking that it is about; left out for everybody. */
  readonly bookingId?: string;
  readonly kind: NoticeKind;
  readonly text: string;
  /** One press of the button, however often it arrives. */
  readonly press: string;
}

export type GiveRefusal =
  | StaffObjection
  | 'not-found'
  | 'booking-over'
  | 'called-off'
  | 'left'
  | 'no-text'
  | 'increase-too-late'
  | 'form-used';

export type GiveAnswer =
  | { readonly kind: 'given'; readonly bookings: number; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: GiveRefusal; readonly lastDay?: CalendarDate };

/**
 * お知らせ: tells everybody who is still to travel, or one booking, of a change, an increase or an event, records it, and
 * says in each mail whether it frees from the fee by that booking's own terms, and until when.
 *
 * @clause D2-15.1.2a D2-15.1.2b D2-15.1.2c D2-15.1.2e
 * @clause D2-12.1 D3-13.1
 */
export async function giveNotice(staff: Staff, order: NoticeOrder, at: Date): Promise<GiveAnswer> {
  const objection = staffObjection(staff, 'departure.notice', at);
  if (objection !== null) return { kind: 'refused', reason: objection };
  if (order.text.trim() === '') return { kind: 'refused', reason: 'no-text' };
  return db().$transaction(async (tx) => {
    await lockDeparture(tx, order.departureId);
    const earlier = await earlierAnswer(tx, order);
    if (earlier !== null) return earlier;
    const departure = await tx.departure.findUnique({ where: { id: order.departureId } });
    if (departure === null) return { kind: 'refused', reason: 'not-found' };
    const gone = departureGone(departure, at);
    if (gone !== null) return { kind: 'refused', reason: gone };
    const bookings = await bookingsToTell(tx, order.departureId, order.bookingId);
    if (order.bookingId !== undefined && bookings.length === 0)
      return { kind: 'refused', reason: 'booking-over' };
    const lastDay = bookings.flatMap(
      (one) => effectOn(one, order.kind, at).increaseTooLate ?? [],
    )[0];
    if (lastDay !== undefined) return { kind: 'refused', reason: 'increase-too-late', lastDay };
    await tell(tx, staff, order, bookings, at);
    return { kind: 'given', bookings: bookings.length, repeated: false };
  });
}

async function earlierAnswer(tx: Tx, order: NoticeOrder): Promise<GiveAnswer | null> {
  const { departureId, bookingId = null, kind, press: idempotencyKey } = order;
  const notice = await tx.departureNotice.findUnique({ where: { idempotencyKey } });
  if (notice === null) return null;
  const same =
    notice.departureId === departureId &&
    notice.bookingId === bookingId &&
    notice.kind === kind &&
    notice.text === order.text.trim();
  if (!same) return { kind: 'refused', reason: 'form-used' };
  const told = { kind: 'notice-recorded', facts: { path: ['notice'], equals: notice.id } };
  const where = { ...told, booking: { package: { departureId } } };
  return { kind: 'given', bookings: await tx.bookingEvent.count({ where }), repeated: true };
}

async function tell(
  tx: Tx,
  staff: Staff,
  order: NoticeOrder,
  bookings: readonly NoticedBooking[],
  at: Date,
): Promise<void> {
  const { departureId, bookingId = null, kind, press: idempotencyKey } = order;
  const text = order.text.trim();
  const given = { departureId, bookingId, kind, text, idempotencyKey };
  const { noticeId } = await recordNoticeIn(tx, given, at);
  for (const booking of bookings) {
    await queueMail(tx, {
      ...mailOf(booking, { kind, text }, at),
      to: booking.contactEmail,
      bookingId: booking.id,
      idempotencyKey: `notice:${noticeId}:${booking.id}`,
    });
  }
  const subject =
    bookingId === null
      ? { subjectKind: 'departure', subjectId: departureId }
      : { subjectKind: 'booking', subjectId: bookingId };
  const detail = { kind, notice: noticeId, bookings: bookings.length };
  await audit(tx, staff, { command: 'departure.notice', ...subject, detail }, at);
}

function mailOf(booking: NoticedBooking, said: { kind: NoticeKind; text: string }, at: Date) {
  const { freed } = effectOn(booking, said.kind, at);
  const until = freed && shownMoment(instant(freed.until));
  return departureNoticeMail(mailFacts(booking), {
    ...said,
    formed: booking.formedAt !== null,
    freed: freed && until ? { until, article: freed.article } : null,
    cancelUrl: siteUrl(`/bookings/${booking.reference}/cancellation`),
  });
}
