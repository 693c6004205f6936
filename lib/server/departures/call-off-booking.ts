import 'server-only';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { isApplied } from '@/lib/rules/contract/application-transitions';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { callOffReason } from '@/lib/rules/contract/departure-call-off';
import { applicationCalledOffMail } from '@/lib/wording/cancellation/called-off';
import { endApplication } from '../application/end-application';
import { bookingOf } from '../booking/booking-of';
import { lockBooking } from '../booking/lock-booking';
import { recordCompanyCancellation } from '../cancellation/record-company-cancellation';
import { effectSubstitutionIn } from '../contract/substitution/effect-substitution';
import type { Prisma } from '../generated/prisma/client';
import { isCardAsked } from '../money/balance-standing';
import { releaseNow } from '../money/payments/release-spare';
import { db, type Tx } from '../system/db';
import { settleFirst } from './settle-first';

/** `cancelled` had a contract, `rejected` had applied, `ended-before` was over when its turn came. */
export type CallOffOutcome = 'cancelled' | 'rejected' | 'ended-before';

type Waiting = Prisma.CallOffBookingGetPayload<{ include: { callOff: true } }>;

/** Until the card company has answered nobody knows what goes back. */
class PaymentPending extends Error {
  override readonly name = 'payment-pending';
}

/**
 * Ends one booking of a departure that was called off, in a transaction of its own: refund, mail, history and the row that
 * says so commit together. Twice changes nothing the second time. Nothing is judged here: that was done when the departure
 * was marked, however late this runs.
 *
 * @param lastTry whether nobody tries again by themselves: it is then shown as failed
 * @clause D2-15.2.2
 * @clause D2-15.2.3
 */
export async function callOffBooking(bookingId: string, at: Date, lastTry = false): Promise<void> {
  try {
    await settleFirst(bookingId, at);
    const outcome = await db().$transaction((tx) => end(tx, bookingId, at));
    if (outcome === 'rejected') await releaseNow({ bookingId }, at);
  } catch (failure) {
    await db().callOffBooking.updateMany({
      where: { bookingId, status: { not: 'done' } },
      data: {
        status: lastTry ? 'failed' : 'waiting',
        failure: failure instanceof Error ? failure.name : 'Error',
        tries: { increment: 1 },
        updatedAt: at,
      },
    });
    throw failure;
  }
}

async function end(tx: Tx, bookingId: string, at: Date): Promise<CallOffOutcome | null> {
  await lockBooking(tx, bookingId);
  const waiting = await tx.callOffBooking.findUnique({
    where: { bookingId, status: { not: 'done' } },
    include: { callOff: true },
  });
  if (waiting === null) return null;
  // What was paid for counts before everything ends: its fee was not paid for nothing (D2-13.2).
  await effectSubstitutionIn(tx, bookingId, at);
  const row = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: { status: true },
  });
  const outcome = await endFrom(tx, bookingOf(row).status, waiting, at);
  await tx.callOffBooking.update({
    where: { bookingId },
    data: { status: 'done', outcome, failure: null, tries: { increment: 1 }, updatedAt: at },
  });
  return outcome;
}

async function endFrom(
  tx: Tx,
  status: BookingState,
  waiting: Waiting,
  at: Date,
): Promise<CallOffOutcome> {
  const { bookingId, callOff } = waiting;
  const { explanation } = callOff;
  const reason = callOffReason(callOff.reason);
  if (isApplied(status)) {
    const shown = { 'refusal-reason-given': { reason } };
    const said = (facts: Parameters<typeof applicationCalledOffMail>[0]) =>
      applicationCalledOffMail(facts, { reason, explanation });
    const ended = await endApplication(tx, bookingId, { trigger: 'reject', shown }, at, said);
    if (!ended) throw new Error(`no way from ${status}`);
    return 'rejected';
  }
  if (!(CONTRACTED_STATES as readonly BookingState[]).includes(status)) return 'ended-before';
  if (await isCardAsked(tx, bookingId)) throw new PaymentPending();
  await recordCompanyCancellation(
    tx,
    {
      ...{
        bookingId,
        status,
        reason,
        explanation,
        article: waiting.article,
        clause: waiting.clause,
      },
      decidedAt: callOff.calledOffAt,
      lastNotice: waiting.lastNotice === null ? null : calendarDate(waiting.lastNotice),
      idempotencyKey: `call-off:${bookingId}`,
    },
    at,
  );
  return 'cancelled';
}
