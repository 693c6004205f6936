import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { Yen } from '@/lib/rules/calendar/yen';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import type { CallOffReason } from '@/lib/rules/contract/departure-call-off';
import { fullRefund } from '@/lib/rules/money/full-refund';
import { refundDueDate } from '@/lib/rules/money/refund';
import { calledOffLines, departureCalledOffMail } from '@/lib/wording/cancellation/called-off';
import { dayInWords, momentInWords } from '@/lib/wording/site/day';
import { mailFacts } from '../booking/mail-facts';
import { stepBooking } from '../booking/step-booking';
import { post } from '../money/post';
import { productOf } from '../product/products';
import type { Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { findParty, type Party } from './find-party';

/** The step of a cancellation that the agency made: no fee table has one of this name. */
export const BY_COMPANY = 'cancelled-by-company';

/** Why the company ends a contract, as it was judged at the moment it decided so. */
export interface CompanyCancellation {
  readonly bookingId: string;
  readonly status: BookingState;
  readonly reason: CallOffReason;
  readonly explanation: string;
  readonly decidedAt: Date;
  readonly lastNotice: CalendarDate | null;
  readonly article: string;
  readonly clause: string;
  readonly idempotencyKey: string;
}

interface Settled {
  readonly refund: Yen;
  readonly credit: Yen;
  readonly dueDate: CalendarDate | null;
}

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
  const { id } = await tx.cancellation.create({ data: rowOf(party, order, settled, lines) });
  await tx.traveler.updateMany({
    where: { bookingId: order.bookingId, status: 'going' },
    data: { status: 'cancelled' },
  });
  const of = { bookingId: order.bookingId, cancellationId: id, at };
  await post(tx, [
    { cause: 'credit', amountYen: settled.credit, ...of },
    { cause: 'refund', amountYen: settled.refund, ...of },
  ]);
  const going = party.facts.travelers.length;
  await productOf(party.booking).giveBackSeats(tx, order.bookingId, going, order.decidedAt);
  await step(tx, order, { cancellationId: id, travelers: going, refundYen: settled.refund }, at);
  await queueMail(tx, {
    ...departureCalledOffMail({ ...mailFacts(party.booking), lines, refundYen: settled.refund }),
    to: party.booking.contactEmail,
    bookingId: order.bookingId,
    idempotencyKey: `called-off:${order.bookingId}`,
  });
}

function settledBy({ booking, facts, terms }: Party, decidedAt: Date): Settled {
  const money = fullRefund(booking.ledger);
  const receivedAt = instant(decidedAt.getTime());
  const due = { refund: money.refund, afterStart: false, receivedAt, returnDate: facts.returnDate };
  return { ...money, dueDate: refundDueDate(due, terms.refund) };
}

function linesOf({ facts }: Party, order: CompanyCancellation, { refund, dueDate }: Settled) {
  const moment = instant(order.decidedAt.getTime());
  const calendar = holidaysAround(dayInJapan(moment), facts.departureDate);
  const day = (date: CalendarDate | null) => date && dayInWords(date, calendar);
  return calledOffLines({
    ...order,
    calledOffAt: momentInWords(moment, calendar),
    lastNotice: day(order.lastNotice),
    refundYen: refund,
    refundDue: day(dueDate),
  });
}

function rowOf(
  { facts, terms }: Party,
  order: CompanyCancellation,
  { refund, dueDate }: Settled,
  lines: ReturnType<typeof linesOf>,
) {
  const { bookingId, idempotencyKey, decidedAt, reason, clause, article } = order;
  return {
    ...{ bookingId, idempotencyKey, clause, article, ground: reason, stepKey: BY_COMPANY },
    ...{ declaredAt: decidedAt, receivedAt: decidedAt, createdAt: decidedAt },
    ...{ feeYen: 0, refundYen: refund, owedYen: 0, differenceYen: 0, refundDueDate: dueDate },
    ...{ termsId: terms.id, termsVersion: terms.version, staffReview: false },
    quoteShown: JSON.parse(JSON.stringify({ lines, staying: [] })),
    travelers: {
      create: facts.travelers.map((one) => ({
        travelerId: one.id,
        tourPriceYen: one.tourPrice,
        feeYen: 0,
      })),
    },
  };
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
