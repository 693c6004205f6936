import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { departureCalledOffMail } from '@/lib/wording/cancellation/called-off';
import { mailFacts } from '../booking/mail-facts';
import { stepBooking } from '../booking/step-booking';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { type CompanyCancellation, endOf, linesOf, settledBy } from './company-cancellation';
import { findParty } from './find-party';
import { writeEnd } from './write-end';

/**
 * 当社による解除: everybody of a booking is freed and everything paid goes back, in the caller's transaction, which holds the
 * lock of the booking. The sibling of `recordCancellation`: that one is the travelers' own.
 *
 * @clause D2-15.2.2
 * @clause D2-15.2.3
 * @clause D3-17.3
 * @throws Error where the table of steps knows no way; the transaction of the caller is undone
 */
export async function recordCompanyCancellation(
  tx: Tx,
  order: CompanyCancellation,
  at: Date,
): Promise<void> {
  const party = await findParty(tx, order.bookingId, order.decidedAt);
  if (party === null) throw new Error('no such booking');
  const settled = settledBy(party, order.decidedAt);
  const lines = linesOf(party, order, settled);
  const id = await writeEnd(tx, endOf(party, order, settled, lines));
  const going = party.facts.travelers.length;
  await step(tx, order, { cancellationId: id, travelers: going, refundYen: settled.refund }, at);
  await queueMail(tx, {
    ...departureCalledOffMail({ ...mailFacts(party.booking), lines, refundYen: settled.refund }),
    to: party.booking.contactEmail,
    bookingId: order.bookingId,
    idempotencyKey: `called-off:${order.bookingId}`,
  });
}

async function step(tx: Tx, order: CompanyCancellation, facts: object, at: Date): Promise<void> {
  const { bookingId: id, status, reason, lastNotice } = order;
  const decided = instant(order.decidedAt.getTime());
  const inTime = lastNotice && { date: dayInJapan(decided), lastDate: lastNotice };
  const shown = {
    'refusal-reason-given': { reason },
    'explanation-given': { givenAt: decided },
    'participants-notice-in-time': inTime,
  };
  const record = { at, actor: 'staff', facts: { ...facts, reason } } as const;
  const moved = await stepBooking(tx, { id, status }, 'cancel-by-company', shown, record);
  if (moved.kind === 'refused') throw new Error(`no way from ${status}`);
}
