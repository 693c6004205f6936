import 'server-only';
import { type BookingState, transition } from '@/lib/rules/contract/booking-state';
import {
  type BookingMailFacts,
  guardianRefusedMail,
  lapsedMail,
  undeliveredMail,
  withdrawnMail,
} from '@/lib/wording/booking/booking-mails';
import { mailFacts } from '../booking/mail-facts';
import { releaseHold } from '../seats/release-hold';
import type { Tx } from '../system/db';
import { type ComposedMail, queueMail } from '../system/mail/queue-mail';
import { stopAcceptanceMail } from './acceptance-mail';

const ENDINGS = {
  withdraw: { actor: 'traveler', mail: withdrawnMail },
  lapse: { actor: 'system', mail: lapsedMail },
  reject: { actor: 'agency', mail: guardianRefusedMail },
} as const;

type EndingMail = (facts: BookingMailFacts) => ComposedMail;

/**
 * Ends an application before the contract, whatever the reason: seats back, event, mail. No fee, nothing charged.
 * The caller gives the authorisation back after the commit (`releaseAuthorisation`).
 *
 * @param said the mail that tells of it, where it is not the usual one
 * @returns false when the application has moved on meanwhile
 */
export async function endApplication(
  tx: Tx,
  bookingId: string,
  trigger: keyof typeof ENDINGS,
  at: Date,
  said: EndingMail = ENDINGS[trigger].mail,
): Promise<boolean> {
  const booking = await tx.booking.findUnique({
    where: { id: bookingId },
    include: { travelers: true, hold: true },
  });
  if (booking === null) return false;
  const next = transition(booking.status as BookingState, trigger);
  if (next.kind === 'refused') return false;
  const moved = await tx.booking.updateMany({
    where: { id: bookingId, status: booking.status },
    data: { status: next.to, endedAt: at },
  });
  if (moved.count === 0) return false;
  if (booking.hold) await releaseHold(tx, booking.hold);
  await stopAcceptanceMail(tx, bookingId);
  const { actor } = ENDINGS[trigger];
  const undelivered = trigger === 'lapse' && booking.acceptedAt !== null;
  const facts = undelivered ? { reason: 'acceptance-undelivered' } : {};
  await tx.bookingEvent.create({ data: { bookingId, at, kind: next.to, actor, facts } });
  await queueMail(tx, {
    ...(undelivered ? undeliveredMail : said)(mailFacts(booking)),
    to: booking.contactEmail,
    bookingId,
    idempotencyKey: `${next.to}:${bookingId}`,
  });
  return true;
}
