import 'server-only';
import { type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { nonPaymentEnd } from '@/lib/rules/cancellation/penalty';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { lockBookings } from '../booking/lock-booking';
import { isUnanswered } from '../contract/declaration-event';
import { effectSubstitutionIn } from '../contract/substitution/effect-substitution';
import { settleBalance } from '../money/settle-balance';
import { db, type Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { type Owing, overdueOf, readOwing } from './find-owing';
import { findParty } from './find-party';
import { comeBack, remind } from './remind-of-rest';
import { terminateUnpaid } from './terminate-unpaid';

/** How long the answer of a card is waited for that was asked before the day was over. */
const CARD_MS = 15 * 60_000;

const tomorrow = (at: Date) => new Date(at.getTime() + 24 * 60 * 60_000);

/**
 * 残りのお支払いの見守り: reminds of what a deposit has left, and ends the contract on the day after it was due (D3-17.1).
 * Comes round by itself until it is paid, and may run as often as it likes.
 *
 * @clause D3-7.1 D3-17.1
 */
export async function followBalance(bookingId: string, at: Date): Promise<void> {
  await settleBalance(bookingId, at);
  await db().$transaction((tx) => followBalanceIn(tx, bookingId, at));
}

/** The same under the lock of the caller, for whoever is about to judge the booking. */
export async function followBalanceIn(tx: Tx, bookingId: string, at: Date): Promise<void> {
  await lockBookings(tx, [bookingId]);
  for (const booking of await readOwing(tx, [bookingId])) await follow(tx, booking, at, endUnpaid);
}

/**
 * The same of many bookings, without asking for their cards: an answer that is still to come is waited for. What ends gives
 * seats of its departure back, and does so by itself: two lots would wait for each other's departures.
 */
export async function followBalances(
  tx: Tx,
  bookingIds: readonly string[],
  at: Date,
): Promise<void> {
  await lockBookings(tx, bookingIds);
  for (const booking of await readOwing(tx, bookingIds)) await follow(tx, booking, at, endLater);
}

type End = (tx: Tx, bookingId: string, at: Date, dueDate: CalendarDate) => Promise<void>;

async function endUnpaid(tx: Tx, bookingId: string, at: Date, dueDate: CalendarDate) {
  // A substitution that was paid for counts before the contract ends (D2-13.2).
  await effectSubstitutionIn(tx, bookingId, at);
  const party = await findParty(tx, bookingId, at);
  const ended = party !== null && (await terminateUnpaid(tx, party, dueDate));
  if (!ended) await tellDesk(tx, bookingId, at);
}

function endLater(tx: Tx, bookingId: string): Promise<void> {
  const key = `end-unpaid:${bookingId}`;
  return addJob(tx, { name: 'end-unpaid', payload: { bookingId }, key });
}

async function follow(tx: Tx, booking: Owing, at: Date, end: End): Promise<void> {
  const { id, terms, payments } = booking;
  const moment = instant(at.getTime());
  // The agency has ended that trip: everything goes back (D2-15.2.3), though the booking still waits for it.
  if (booking.package?.callOff) return;
  const overdue = overdueOf(booking, moment);
  // Whoever has declared to leave owes what the cancellation says, not what non-payment does.
  if (stands(booking) && isUnanswered(booking.events)) return comeBack(tx, id, tomorrow(at));
  if (overdue === null) return;
  const { dueDate } = overdue;
  // Whoever has paid before midnight has paid in time: the card's answer is waited for.
  if (payments.length > 0) return comeBack(tx, id, new Date(at.getTime() + CARD_MS));
  const day = { dueDate, paidOn: null, today: dayInJapan(moment) };
  if (nonPaymentEnd(day, terms) === null) return remind(tx, booking, overdue, moment);
  return end(tx, id, at, dueDate);
}

const stands = ({ status }: Owing) =>
  (CONTRACTED_STATES as readonly BookingState[]).includes(status);

/** Where the terms leave the penalty open the contract does not end by itself: the desk has it on its list, once. */
async function tellDesk(tx: Tx, bookingId: string, at: Date): Promise<void> {
  const event = { bookingId, kind: 'unpaid-fee-open' };
  if ((await tx.bookingEvent.count({ where: event })) > 0) return;
  await tx.bookingEvent.create({ data: { ...event, at, actor: 'system', facts: {} } });
}
