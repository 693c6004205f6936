import 'server-only';
import { isBeforeStart } from '@/lib/rules/application/answer-due';
import { instant } from '@/lib/rules/calendar/instant';
import { isOnSale } from '@/lib/rules/price/on-sale';
import { authorisePayment } from '../money/payments/authorise-payment';
import { PaymentGone } from '../money/payments/bind-payment';
import { isGivenBack, releaseNow } from '../money/payments/release-spare';
import { type HoldAnswer, releaseSeatsOfDraft, SeatsRefused } from '../seats/hold-seats';
import { db, type Tx } from '../system/db';
import { type Application, readApplication } from './draft/application';
import type { Draft } from './draft/find-draft';
import { type BookStep, missingStep } from './draft/missing-step';
import { writeApplication } from './write-application';

export type SubmitAnswer =
  | {
      readonly kind: 'sent';
      readonly bookingId: string;
      readonly reference: string;
      /** The same application again: nothing was written. */
      readonly repeated: boolean;
    }
  | { readonly kind: 'declined' }
  /** The card was asked too long ago, and what it had reserved was given back. */
  | { readonly kind: 'given-back' }
  | { readonly kind: 'missing'; readonly step: Exclude<BookStep, 'pay'> }
  | Exclude<HoldAnswer, { kind: 'held' }>;

/**
 * 申込み: sends the application of a draft, once.
 *
 * What is sent is what was checked: a price, a text or a condition that changed meanwhile leads back to the step
 * that shows it. The card is asked first; when it declines, nothing of the booking exists and the seats go back.
 *
 * @clause D2-3.1a sending the form alone makes no contract
 * @param order.attempt one press of the button, however often it arrives
 */
export async function submitApplication(
  order: { draft: Draft; method: string; attempt: string; userId: string | null },
  at: Date,
): Promise<SubmitAnswer> {
  const { draft, method, attempt, userId } = order;
  const sent = await sentBooking(db(), draft);
  if (sent) return sent;
  const application = await readApplication(draft, at);
  if (application === null || !isOffered(application, at)) {
    return { kind: 'refused', reason: 'closed' };
  }
  const step = missingStep(application, draft.answers);
  if (step !== 'pay') return { kind: 'missing', step };
  if (application.price?.kind !== 'priced') return { kind: 'missing', step: 'rooms' };
  const payment = await authorisePayment(
    {
      key: `authorise:${draft.bookingKey}:${attempt}:${method}`,
      amountYen: application.price.total,
      method,
      purpose: 'price',
    },
    at,
  );
  if (payment.status === 'declined' || isGivenBack(payment)) {
    await releaseSeatsOfDraft(draft.id);
    return { kind: payment.status === 'declined' ? 'declined' : 'given-back' };
  }
  try {
    const answer = await db().$transaction(async (tx): Promise<SubmitAnswer> => {
      await tx.$queryRaw`SELECT id FROM "BookingDraft" WHERE id = ${draft.id}::uuid FOR UPDATE`;
      const before = await sentBooking(tx, draft);
      if (before) return before;
      const given = { userId, paymentId: payment.id };
      const { id, reference } = await writeApplication(tx, draft, application, given, at);
      return { kind: 'sent', bookingId: id, reference, repeated: false };
    });
    if (answer.kind === 'sent' && answer.repeated) await releaseNow({ paymentId: payment.id }, at);
    return answer;
  } catch (error) {
    await releaseNow({ paymentId: payment.id }, at);
    if (error instanceof SeatsRefused) return error.answer;
    if (error instanceof PaymentGone) return { kind: 'given-back' };
    throw error;
  }
}

async function sentBooking(client: Tx, draft: Draft): Promise<SubmitAnswer | null> {
  const booking = await client.booking.findUnique({
    where: { idempotencyKey: draft.bookingKey },
    select: { id: true, reference: true },
  });
  return (
    booking && { kind: 'sent', bookingId: booking.id, reference: booking.reference, repeated: true }
  );
}

/** Whether the departure is still sold; asked before the card is, and again where the seats are held. */
function isOffered({ seats, departureDate, startsAt, today }: Application, at: Date): boolean {
  return (
    isOnSale({ departureDate, open: seats.open }, today) &&
    isBeforeStart({ at: instant(at.getTime()), startsAt })
  );
}
