import 'server-only';
import { isContracted } from '@/lib/rules/contract/contract-transitions';
import { courseChangeKeptMail } from '@/lib/wording/booking/course-change';
import { endReplacedLater } from '../application/course-change';
import { bookingOf } from '../booking/booking-of';
import { lockBooking } from '../booking/lock-booking';
import { mailFacts } from '../booking/mail-facts';
import type { Prisma } from '../generated/prisma/client';
import { CARD_ASKED } from '../money/balance-standing';
import { settleBalance } from '../money/settle-balance';
import { db, type Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import { cancelTravelersIn } from './cancel-travelers';

const AGAIN_MS = 60_000;

const include = {
  from: { select: { reference: true, travelers: { where: { status: 'going' } } } },
  booking: {
    include: { travelers: true, payments: { where: { status: { in: CARD_ASKED } } } },
  },
} satisfies Prisma.CourseChangeInclude;

type Change = Prisma.CourseChangeGetPayload<{ include: typeof include }>;

/**
 * 変更の前のご予約を終える: once the new contract has formed and its card has paid, everybody of the old one leaves at the moment of the new
 * contract, at the figures that were seen. Where they are others by now the old one stands, and the traveler is told. Twice
 * changes nothing.
 *
 * @clause D2-14.3
 * @clause D3-15.4
 */
export async function endReplaced(bookingId: string, at: Date): Promise<void> {
  const first = await db().courseChange.findUnique({ where: { bookingId } });
  if (first?.status !== 'waiting') return;
  await settleBalance(first.fromBookingId, at);
  await db().$transaction(async (tx) => {
    await lockBooking(tx, bookingId);
    const change = await tx.courseChange.findUnique({ where: { bookingId }, include });
    if (change?.status !== 'waiting') return;
    const { status, formedAt } = bookingOf(change.booking);
    if (formedAt === null) return;
    if (isContracted(status) && change.booking.payments.length > 0) {
      return endReplacedLater(tx, bookingId, new Date(at.getTime() + AGAIN_MS));
    }
    const ended = isContracted(status) && (await end(tx, change, formedAt));
    await settle(tx, change, ended, at);
  });
}

async function end(tx: Tx, change: Change, formedAt: Date): Promise<boolean> {
  const { bookingId, fromBookingId, from, feeYen, refundYen, owedYen, differenceYen } = change;
  const answer = await cancelTravelersIn(
    tx,
    {
      bookingId: fromBookingId,
      travelerIds: from.travelers.map(({ id }) => id),
      ground: null,
      seen: { feeYen, refundYen, owedYen, differenceYen },
      idempotencyKey: `course-change:${bookingId}`,
    },
    formedAt,
  );
  return answer.kind === 'cancelled';
}

async function settle(tx: Tx, change: Change, ended: boolean, at: Date): Promise<void> {
  const { bookingId, from } = change;
  const status = ended ? 'done' : 'kept';
  await tx.courseChange.update({ where: { bookingId }, data: { status, settledAt: at } });
  const kind = ended ? 'course-changed' : 'course-change-kept';
  const event = { bookingId, at, kind, actor: 'system', facts: {} };
  await tx.bookingEvent.create({ data: event });
  // Who has left the old one meanwhile needs no word of it.
  if (ended || from.travelers.length === 0) return;
  const booking = bookingOf(change.booking);
  const cancelUrl = siteUrl(`/bookings/${from.reference}/cancellation`);
  const mail = courseChangeKeptMail({ ...mailFacts(booking), from: from.reference, cancelUrl });
  const idempotencyKey = `course-change-kept:${bookingId}`;
  await queueMail(tx, { ...mail, to: booking.contactEmail, bookingId, idempotencyKey });
}
