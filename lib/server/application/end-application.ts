import 'server-only';
import type { Shown } from '@/lib/rules/contract/booking-guards';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import {
  type BookingMailFacts,
  guardianRefusedMail,
  lapsedMail,
  undeliveredMail,
  withdrawnMail,
} from '@/lib/wording/booking/booking-mails';
import { waitingEndedMail } from '@/lib/wording/booking/waiting-mails';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import { bookingOf } from '../booking/booking-of';
import { mailFacts } from '../booking/mail-facts';
import { type StepAnswer, stepBooking } from '../booking/step-booking';
import { spareOfBooking } from '../money/payments/release-spare';
import { releaseHold } from '../seats/seats';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { stopAcceptanceMail } from './acceptance-mail';
import { leaveLine } from './waiting/leave-line';

const MAILS = {
  withdraw: withdrawnMail,
  lapse: lapsedMail,
  reject: guardianRefusedMail,
  'expire-waitlist': waitingEndedMail,
} as const;

/** Why an application ends, with what shows that it may. */
export type Ending =
  | { readonly trigger: 'withdraw'; readonly shown: Shown<BookingState, 'withdraw'> }
  | { readonly trigger: 'lapse'; readonly shown: Shown<'applied', 'lapse'> }
  | { readonly trigger: 'reject'; readonly shown: Shown<BookingState, 'reject'> }
  | { readonly trigger: 'expire-waitlist'; readonly shown: Shown<'waitlisted', 'expire-waitlist'> };

type EndingMail = (facts: BookingMailFacts) => ComposedMail;

/**
 * Ends an application before the contract, whatever the reason: seats back, event, mail. No fee, nothing charged.
 * The caller holds the lock of the booking and may give the authorisation back right after the commit (`releaseNow`);
 * otherwise a job does.
 *
 * @param said the mail that tells of it, where it is not the usual one
 * @returns false when the application has moved on meanwhile
 */
export async function endApplication(
  tx: Tx,
  bookingId: string,
  ending: Ending,
  at: Date,
  said: EndingMail = MAILS[ending.trigger],
): Promise<boolean> {
  const row = await tx.booking.findUnique({
    where: { id: bookingId },
    include: { travelers: true, hold: true },
  });
  if (row === null) return false;
  const booking = bookingOf(row);
  const { status } = booking;
  const undelivered = ending.trigger === 'lapse' && booking.acceptedAt !== null;
  const facts = undelivered ? { reason: 'acceptance-undelivered' } : {};
  const moved = await end(tx, { id: bookingId, status }, ending, { at, facts });
  if (moved.kind === 'refused') return false;
  await leaveLine(tx, bookingId);
  if (booking.hold) await releaseHold(tx, booking.hold);
  await spareOfBooking(tx, bookingId, at);
  await stopAcceptanceMail(tx, bookingId);
  await queueMail(tx, {
    ...(undelivered ? undeliveredMail : said)(mailFacts(booking)),
    to: booking.contactEmail,
    bookingId,
    idempotencyKey: `${moved.to}:${bookingId}`,
  });
  return true;
}

async function end(
  tx: Tx,
  booking: { readonly id: string; readonly status: BookingState },
  ending: Ending,
  record: { readonly at: Date; readonly facts: { readonly reason?: string } },
): Promise<StepAnswer> {
  const { id, status } = booking;
  if (ending.trigger === 'withdraw') {
    return stepBooking(tx, booking, 'withdraw', ending.shown, { ...record, actor: 'traveler' });
  }
  if (ending.trigger === 'reject') {
    return stepBooking(tx, booking, 'reject', ending.shown, { ...record, actor: 'staff' });
  }
  const byJob = { ...record, actor: 'job' } as const;
  if (ending.trigger === 'lapse' && status === 'applied')
    return stepBooking(tx, { id, status }, 'lapse', ending.shown, byJob);
  if (ending.trigger === 'expire-waitlist' && status === 'waitlisted')
    return stepBooking(tx, { id, status }, 'expire-waitlist', ending.shown, byJob);
  return { kind: 'refused', reason: 'no-such-transition' };
}
