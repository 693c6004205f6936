import 'server-only';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { addJob } from '../../system/jobs/add-job';
import { keyOfPress } from '../../system/key-of-press';
import { queueMail } from '../../system/mail/queue-mail';
import { answered, refused, type StaffAnswerOutcome } from '../answered-application';
import { questionMail, type ReviewQuestion } from './question-mail';
import { quoteColumns, settleQuote } from './quote';

export interface AssistanceOrder {
  readonly bookingId: string;
  readonly question: ReviewQuestion;
  /** One press of the button asks once. */
  readonly press: string;
}

/**
 * 特別な配慮の審査: asks the traveler by mail. The application and its seats wait for the answer, and the mail says until
 * when.
 *
 * @clause D2-4.6a D2-4.6b D2-4.6c D2-4.6d
 */
export async function askAboutAssistance(
  staff: Staff,
  order: AssistanceOrder,
  at: Date,
): Promise<StaffAnswerOutcome> {
  const { bookingId, question, press } = order;
  return answered(staff, 'application.review-assistance', bookingId, at, async (tx) => {
    const idempotencyKey = keyOfPress(press, [bookingId, question]);
    if ((await tx.assistanceReview.count({ where: { idempotencyKey } })) > 0) {
      return { kind: 'asked', repeated: true };
    }
    const made = await questionMail(tx, bookingId, question, at);
    if (made.kind === 'refused') return refused(made.reason);
    if (question.kind === 'measures-quoted') await settleQuote(tx, bookingId, 'replaced', at);
    const row = await tx.assistanceReview.create({
      data: {
        bookingId,
        at,
        kind: question.kind,
        idempotencyKey,
        ...columnsOf(question),
      },
    });
    await waitUntil(tx, bookingId, made.answerBy);
    const facts = { asked: question.kind };
    await tx.bookingEvent.create({
      data: { bookingId, at, kind: 'assistance-asked', actor: 'agency', facts },
    });
    const { mail, to } = made;
    await queueMail(tx, { ...mail, to, bookingId, idempotencyKey: `assistance:${row.id}` });
    return { kind: 'asked' };
  });
}

function columnsOf(question: ReviewQuestion) {
  if (question.kind === 'measures-quoted') return quoteColumns(question);
  if (question.kind !== 'certificate') return {};
  return { travelerId: question.travelerId, dueDate: question.due };
}

/** Application, seats and the job that looks at its end wait together. */
async function waitUntil(tx: Tx, bookingId: string, answerBy: Date): Promise<void> {
  await tx.booking.update({ where: { id: bookingId }, data: { answerBy } });
  await tx.seatHold.updateMany({
    where: { bookingId, state: 'held' },
    data: { expiresAt: answerBy },
  });
  const key = `answer-due:${bookingId}`;
  await addJob(tx, { name: 'answer-due', payload: { bookingId }, key, runAt: answerBy });
}
