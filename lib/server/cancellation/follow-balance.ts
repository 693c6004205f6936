import 'server-only';
import { addDays, type CalendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant, instantInJapan } from '@/lib/rules/calendar/instant';
import { nonPaymentEnd } from '@/lib/rules/cancellation/penalty';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { promises } from '@/lib/rules/promises';
import { balanceReminderMail } from '@/lib/wording/cancellation/penalty';
import { nonPaymentInWords } from '@/lib/wording/money/non-payment';
import { dayInWords } from '@/lib/wording/site/day';
import { lockBookings } from '../booking/lock-booking';
import { mailFacts } from '../booking/mail-facts';
import { settleBalance } from '../money/settle-balance';
import { db, type Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { addJob } from '../system/jobs/add-job';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import { isUnanswered } from './declaration-event';
import { type Overdue, type Owing, overdueOf, readOwing } from './find-owing';
import { findParty } from './find-party';
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
  await db().$transaction((tx) => followBalances(tx, [bookingId], at));
}

/** The same under the lock of the caller, for whoever is about to judge the booking. */
export function followBalanceIn(tx: Tx, bookingId: string, at: Date): Promise<void> {
  return followBalances(tx, [bookingId], at);
}

/** The same of many bookings, without asking for their cards: an answer that is still to come is waited for. */
export async function followBalances(
  tx: Tx,
  bookingIds: readonly string[],
  at: Date,
): Promise<void> {
  await lockBookings(tx, bookingIds);
  for (const booking of await readOwing(tx, bookingIds)) await follow(tx, booking, at);
}

async function follow(tx: Tx, booking: Owing, at: Date): Promise<void> {
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
  const end = nonPaymentEnd({ dueDate, paidOn: null, today: dayInJapan(moment) }, terms);
  if (end === null) return remind(tx, booking, overdue, moment);
  const party = await findParty(tx, id, at);
  const ended = party !== null && (await terminateUnpaid(tx, party, dueDate));
  if (!ended) await tellDesk(tx, id, at);
}

const stands = ({ status }: Owing) =>
  (CONTRACTED_STATES as readonly BookingState[]).includes(status);

/** Where the terms leave the penalty open the contract does not end by itself: the desk has it on its list, once. */
async function tellDesk(tx: Tx, bookingId: string, at: Date): Promise<void> {
  const event = { bookingId, kind: 'unpaid-fee-open' };
  if ((await tx.bookingEvent.count({ where: event })) > 0) return;
  await tx.bookingEvent.create({ data: { ...event, at, actor: 'system', facts: {} } });
}

async function remind(tx: Tx, booking: Owing, overdue: Overdue, at: Instant) {
  const { restYen, laterYen, dueDate, article } = overdue;
  if (at < reminderMoment(dueDate)) {
    return comeBack(tx, booking.id, new Date(reminderMoment(dueDate)));
  }
  await queueMail(tx, {
    ...balanceReminderMail(mailFacts(booking), {
      ...{
        restYen,
        laterYen,
        dueDay: dayInWords(dueDate, holidaysAround(dueDate, dueDate)),
        article,
      },
      unpaid: nonPaymentInWords(dueDate, booking.terms),
      paymentUrl: siteUrl(`/bookings/${booking.reference}/payment`),
    }),
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `balance-reminder:${booking.id}`,
  });
  await comeBack(tx, booking.id, new Date(instantInJapan(addDays(dueDate, 1), '00:00')));
}

/** Some days before, in the morning in Japan. */
export function reminderMoment(dueDate: CalendarDate): Instant {
  return instantInJapan(addDays(dueDate, -promises.balanceReminderDays), '09:00');
}

async function comeBack(tx: Tx, bookingId: string, runAt: Date): Promise<void> {
  const key = `follow-balance:${bookingId}`;
  await addJob(tx, { name: 'follow-balance', payload: { bookingId }, key, runAt });
}
