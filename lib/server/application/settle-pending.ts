import 'server-only';
import { notSentMail } from '@/lib/wording/booking/not-sent-mail';
import type { Outcome } from '../money/payments/payment-port';
import { askPending, tellPayment } from '../money/payments/pending-payment';
import { releaseNow } from '../money/payments/release-spare';
import { settleBalance } from '../money/settle-balance';
import { db } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { siteUrl } from '../system/site-url';
import { findOffer } from './draft/application';
import { type Draft, draftById } from './draft/find-draft';
import { giveSeatsBack } from './draft/give-seats-back';
import { type SubmitAnswer, submitPaid } from './send-application';

/**
 * A message of a card company about a payment that was pending: the one place where its messages arrive, whatever way
 * they come. It is recorded once and gone on with at once; one about an order that nobody knows changes nothing.
 */
export async function hearPayment(
  { adapter, orderKey }: { readonly adapter: string; readonly orderKey: string },
  outcome: Outcome,
  at: Date,
): Promise<void> {
  const order = { idempotencyKey: orderKey, adapter };
  const payment = await db().paymentAttempt.findFirst({ where: order, select: { id: true } });
  if (payment === null) return;
  await tellPayment(payment.id, outcome, at);
  await settlePending(payment.id, at);
}

/**
 * Goes on with a payment that its company tells of later: asks it, and with its yes sends the application or takes what
 * a booking owes; with its no, or without an answer in time, the seats go back and the traveler is told. Twice changes
 * nothing.
 *
 * @returns what became of the application; null for a payment of a booking, and where there is nothing to go on with
 */
export async function settlePending(paymentId: string, at: Date): Promise<SubmitAnswer | null> {
  await askPending(paymentId, at);
  const payment = await db().paymentAttempt.findUnique({
    where: { id: paymentId },
    select: {
      ...{ purpose: true, status: true, bookingId: true, draftId: true, userId: true },
      pendingAt: true,
    },
  });
  if (payment === null) return null;
  const { purpose, status, bookingId, draftId, userId, pendingAt } = payment;
  if (purpose !== 'price' && bookingId !== null) await settleBalance(bookingId, at);
  if (purpose !== 'price' || bookingId !== null || draftId === null) return null;
  const draft = await draftById(draftId, at);
  // Nobody waits with an application that has expired, however late the answer is: but its traveler is told all the same.
  const expired = draft === null && pendingAt !== null ? await draftById(draftId, pendingAt) : null;
  if (status === 'pending') return { kind: 'pending', id: paymentId, redirectUrl: null };
  if (status === 'authorised') {
    // What was handed to its customer waits for a card that was asked in time (D3-2.2b).
    const inTime = draft ?? (expired?.takenDown ? expired : null);
    if (inTime === null) await releaseNow({ paymentId }, at);
    else return told(inTime, paymentId, await submitPaid(inTime, { userId, paymentId }, at), at);
  }
  const asked = draft ?? expired;
  if (asked === null) return null;
  const kind = status === 'declined' ? 'declined' : 'given-back';
  return told(asked, paymentId, { kind }, at);
}

/** Whoever was asked to wait is told by mail when nothing comes of it. */
async function told(
  draft: Draft,
  paymentId: string,
  answer: SubmitAnswer,
  at: Date,
): Promise<SubmitAnswer> {
  if (answer.kind === 'sent' || answer.kind === 'pending') return answer;
  const idempotencyKey = `not-sent:${paymentId}`;
  if ((await db().mail.count({ where: { idempotencyKey } })) > 0) return answer;
  if (answer.kind !== 'missing') await giveSeatsBack(draft);
  const offer = await findOffer(draft.product, at);
  const { contact } = draft.answers;
  if (offer === null || contact === null) return answer;
  const { title: tourTitle, page } = offer.trip;
  const mail = notSentMail({ tourTitle, answer, tourUrl: siteUrl(page) });
  await db().$transaction((tx) =>
    queueMail(tx, { ...mail, to: contact.email, bookingId: null, idempotencyKey }),
  );
  return answer;
}
