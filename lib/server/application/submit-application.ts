import 'server-only';
import { authorisePayment } from '../money/payments/authorise-payment';
import { pendingOfDraft } from '../money/payments/pending-payment';
import { isGivenBack } from '../money/payments/release-spare';
import type { Draft } from './draft/find-draft';
import { giveSeatsBack } from './draft/give-seats-back';
import { holdWhileAsked } from './draft/hold-while-asked';
import { type Ready, readyToSend, type SubmitAnswer, sendPaid } from './send-application';

export interface SubmitOrder {
  readonly draft: Draft;
  readonly method: string;
  /** What is paid with it, where the terms leave the rest for later; all if not said. */
  readonly share?: 'deposit' | 'all';
  readonly attempt: string;
  readonly userId: string | null;
  readonly returnTo?: string;
}

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
  const pending = await pendingOfDraft(draft.id);
  if (pending) return { kind: 'pending', ...pending };
  const payment = await authorisePayment(paymentOf(order, ready), at);
  if (payment.status === 'pending') {
    if (!draft.answers.waiting) await holdWhileAsked(draft, at);
    return { kind: 'pending', id: payment.id, redirectUrl: payment.redirectUrl };
  }
  if (payment.status === 'declined' || isGivenBack(payment)) {
    await giveSeatsBack(draft);
    return { kind: payment.status === 'declined' ? 'declined' : 'given-back' };
  }
  return sendPaid(draft, ready.application, { userId, paymentId: payment.id }, at);
}

function paymentOf(order: SubmitOrder, { application, totalYen }: Ready) {
  const { draft, method, attempt, userId, returnTo = application.trip.page } = order;
  const held = order.share === 'deposit' || draft.answers.waiting;
  const part = held ? application.plan?.deposit : undefined;
  const press = `authorise:${draft.bookingKey}:${attempt}:${method}`;
  const key = part === undefined ? press : `${press}:deposit`;
  const asked = { key, amountYen: part ?? totalYen, method, purpose: 'price', returnTo } as const;
  return { ...asked, draftId: draft.id, userId };
}
