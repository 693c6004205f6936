import 'server-only';
import { isBeforeStart } from '@/lib/rules/application/answer-due';
import { instant } from '@/lib/rules/calendar/instant';
import { isOnSale } from '@/lib/rules/price/on-sale';
import { authorisePayment } from '../money/payments/authorise-payment';
import { PaymentGone } from '../money/payments/bind-payment';
import { pendingOfDraft } from '../money/payments/pending-payment';
import { isGivenBack, releaseNow } from '../money/payments/release-spare';
import { type HoldAnswer, releaseSeatsOfDraft, SeatsRefused } from '../seats/hold-seats';
import { db, type Tx } from '../system/db';
import { type Application, readApplication } from './draft/application';
import type { Draft } from './draft/find-draft';
import { holdSeatsOfDraft } from './draft/hold-seats-of-draft';
import { type BookStep, missingStep } from './draft/missing-step';
import { writeApplication } from './write-application';

export interface SubmitOrder {
  readonly draft: Draft;
  readonly method: string;
  readonly attempt: string;
  readonly userId: string | null;
  readonly returnTo?: string;
}

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
  /** The card company tells later; until then its own page may ask its customer. */
  | { readonly kind: 'pending'; readonly id: string; readonly redirectUrl: string | null }
  | { readonly kind: 'missing'; readonly step: Exclude<BookStep, 'pay'> }
  | Exclude<HoldAnswer, { kind: 'held' }>;

/**
 * 申込み: sends the application of a draft, once.
 *
 * What is sent is what was checked: a price, a text or a condition that changed meanwhile leads back to the step
 * that shows it. The card is asked first; when it declines, nothing of the booking exists and the seats go back. While
 * it has not answered, no other card is asked, and the seats are held on.
 *
 * @clause D2-3.1a sending the form alone makes no contract
 * @param order.attempt one press of the button, however often it arrives
 * @param order.returnTo where the traveler comes back to from a page of the card company; the page of the trip if not said
 */
export async function submitApplication(order: SubmitOrder, at: Date): Promise<SubmitAnswer> {
  const { draft, userId } = order;
  const ready = await readyToSend(draft, at);
  if (ready.kind !== 'ready') return ready;
  const waiting = await pendingOfDraft(draft.id);
  if (waiting) return { kind: 'pending', ...waiting };
  const payment = await authorisePayment(paymentOf(order, ready), at);
  if (payment.status === 'pending') {
    const { id: draftId, product, answers } = draft;
    await holdSeatsOfDraft({ draftId, product, seats: answers.size }, at);
    return { kind: 'pending', id: payment.id, redirectUrl: payment.redirectUrl };
  }
  if (payment.status === 'declined' || isGivenBack(payment)) {
    await releaseSeatsOfDraft(draft.id);
    return { kind: payment.status === 'declined' ? 'declined' : 'given-back' };
  }
  return sendPaid(draft, ready.application, { userId, paymentId: payment.id }, at);
}

/** Sends the application of a draft whose payment was told later: once, and only as it was checked. */
export async function submitPaid(
  draft: Draft,
  given: { userId: string | null; paymentId: string },
  at: Date,
): Promise<SubmitAnswer> {
  const ready = await readyToSend(draft, at);
  if (ready.kind === 'ready') return sendPaid(draft, ready.application, given, at);
  await releaseNow(given, at);
  return ready;
}

type Ready = {
  readonly kind: 'ready';
  readonly application: Application;
  readonly totalYen: number;
};

async function readyToSend(draft: Draft, at: Date): Promise<Ready | SubmitAnswer> {
  const sent = await sentBooking(db(), draft);
  if (sent) return sent;
  const application = await readApplication(draft, at);
  if (application === null || !isOffered(application, at)) {
    return { kind: 'refused', reason: 'closed' };
  }
  const step = missingStep(application, draft.answers);
  if (step !== 'pay') return { kind: 'missing', step };
  if (application.price?.kind !== 'priced') return { kind: 'missing', step: 'rooms' };
  return { kind: 'ready', application, totalYen: application.price.total };
}

function paymentOf(order: SubmitOrder, { application, totalYen: amountYen }: Ready) {
  const { draft, method, attempt, userId, returnTo = application.trip.page } = order;
  const key = `authorise:${draft.bookingKey}:${attempt}:${method}`;
  return { key, amountYen, method, purpose: 'price', returnTo, draftId: draft.id, userId } as const;
}

/** Writes the application under the lock of its draft. What the card has reserved for nothing goes back. */
async function sendPaid(
  draft: Draft,
  application: Application,
  given: { userId: string | null; paymentId: string },
  at: Date,
): Promise<SubmitAnswer> {
  try {
    const answer = await db().$transaction(async (tx): Promise<SubmitAnswer> => {
      await tx.$queryRaw`SELECT id FROM "BookingDraft" WHERE id = ${draft.id}::uuid FOR UPDATE`;
      const before = await sentBooking(tx, draft);
      if (before) return before;
      const { id, reference } = await writeApplication(tx, draft, application, given, at);
      return { kind: 'sent', bookingId: id, reference, repeated: false };
    });
    if (answer.kind === 'sent' && answer.repeated) await releaseNow(given, at);
    return answer;
  } catch (error) {
    await releaseNow(given, at);
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
