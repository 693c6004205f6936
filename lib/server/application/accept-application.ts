import 'server-only';
import { acceptanceMail, type BookingMailFacts } from '@/lib/wording/booking/booking-mails';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import { bookingOf } from '../booking/booking-of';
import { mailFacts } from '../booking/mail-facts';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { queueMail } from '../system/mail/queue-mail';
import { acceptanceMailKey } from './acceptance-mail';
import { joinLine } from './waiting/join-line';

/** How long the notice of acceptance may wait to be displayed before its arrival by mail is looked at. */
const ARRIVAL_MS = 15 * 60_000;

/**
 * 承諾: the agency accepts, and the notice goes out. No contract yet: that forms when the notice arrives. An application
 * that asks to wait joins the line instead.
 *
 * @clause D2-3.1a
 * @param said the notice, where it names a condition
 * @returns false when the application was accepted already or has ended, when its time or the tour's start has come, and when
 *   its departure was called off
 */
export async function acceptApplication(
  tx: Tx,
  bookingId: string,
  at: Date,
  said: (facts: BookingMailFacts) => ComposedMail = (facts) => acceptanceMail(facts),
): Promise<boolean> {
  const joined = await joinLine(tx, bookingId, 'staff', at);
  if (joined !== null) return joined;
  const accepted = await tx.booking.updateMany({
    where: {
      id: bookingId,
      status: 'applied',
      acceptedAt: null,
      answerBy: { gt: at },
      startsAt: { gt: at },
      NOT: { package: { callOff: { isNot: null } } },
    },
    data: { acceptedAt: at, acceptanceSentAt: at },
  });
  if (accepted.count === 0) return false;
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    omit: { termsSnapshot: true },
    include: { travelers: true },
  });
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: 'accepted', actor: 'agency', facts: {} },
  });
  await queueMail(tx, {
    ...said(mailFacts(bookingOf(booking))),
    to: booking.contactEmail,
    bookingId,
    idempotencyKey: acceptanceMailKey(bookingId),
  });
  await addJob(tx, {
    name: 'answer-due',
    payload: { bookingId },
    key: `answer-due:${bookingId}`,
    runAt: arrivalDue(at, booking.answerBy),
  });
  return true;
}

/** When the arrival by mail is looked at next: in fifteen minutes, but not after the answer is due. */
export function arrivalDue(at: Date, answerBy: Date | null): Date {
  const next = at.getTime() + ARRIVAL_MS;
  return new Date(Math.min(next, answerBy?.getTime() ?? next));
}
