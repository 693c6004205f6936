import 'server-only';
import { applicationMail } from '@/lib/wording/booking/booking-mails';
import { bookingOf } from '../booking/booking-of';
import { mailFacts } from '../booking/mail-facts';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { queueMail } from '../system/mail/queue-mail';
import { shownMoment } from '../system/shown-moment';
import type { Application } from './draft/application';

/** 受付: no contract yet, the seats wait for 48 hours, mail and job say until when. */
export async function waitForAnswer(
  tx: Tx,
  { party }: Application,
  { bookingId, answerBy, line }: { bookingId: string; answerBy: Date; line: boolean },
): Promise<void> {
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    omit: { termsSnapshot: true },
    include: { travelers: true },
  });
  const guardians = party.flatMap(({ guardian }) =>
    guardian?.consent?.kind === 'by-mail' ? [guardian.consent.name] : [],
  );
  await queueMail(tx, {
    ...applicationMail({
      ...mailFacts(bookingOf(booking)),
      answerBy: shownMoment(answerBy),
      guardians: [...new Set(guardians)],
      assistance: party.some((one) => one.assistance !== null),
      line,
    }),
    to: booking.contactEmail,
    bookingId,
    idempotencyKey: `application:${bookingId}`,
  });
  await addJob(tx, {
    name: 'answer-due',
    payload: { bookingId },
    key: `answer-due:${bookingId}`,
    runAt: answerBy,
  });
}
