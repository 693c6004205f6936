import 'server-only';
import { arrivalDue } from '../application/accept-application';
import { lapseApplication } from '../application/lapse-application';
import { db } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { concludeContract } from './conclude-contract';

/**
 * What becomes of an application when its time comes: an accepted one whose mail was delivered is a contract even
 * if no page was ever opened. One without an answer lapses, and so does one whose notice has not arrived in time;
 * until then its mail is looked at again.
 *
 * @clause D2-3.1a the delivery of the mail is an arrival too; a bounced mail is none
 */
export async function answerApplication(bookingId: string, at: Date): Promise<void> {
  await concludeContract(bookingId, at, 'not-displayed');
  if (!(await lapseApplication(bookingId, at))) await lookAgain(bookingId, at);
}

/** An accepted application whose mail is still on its way; the others have their job at the end of their time. */
async function lookAgain(bookingId: string, at: Date): Promise<void> {
  const waiting = await db().booking.findFirst({
    where: {
      id: bookingId,
      status: { in: ['applied', 'waitlisted'] },
      acceptedAt: { not: null },
      answerBy: { gt: at },
    },
    select: { answerBy: true },
  });
  if (!waiting?.answerBy) return;
  const runAt = arrivalDue(at, waiting.answerBy);
  await db().$transaction((tx) =>
    addJob(tx, {
      name: 'answer-due',
      payload: { bookingId },
      key: `answer-due:${bookingId}`,
      runAt,
    }),
  );
}
