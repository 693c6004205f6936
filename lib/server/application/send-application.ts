import 'server-only';
import { isBeforeStart } from '@/lib/rules/application/answer-due';
import { instant } from '@/lib/rules/calendar/instant';
import { isOnSale } from '@/lib/rules/price/on-sale';
import { PaymentGone } from '../money/payments/bind-payment';
import { releaseNow } from '../money/payments/release-spare';
import { type HoldAnswer, SeatsRefused } from '../seats/hold-seats';
import { isAwaited } from '../seats/waiting-seats';
import { db, type Tx } from '../system/db';
import { ReplacedAlready } from './course-change';
import { type Application, readApplication } from './draft/application';
import type { Draft } from './draft/find-draft';
import { lockDraft } from './draft/lock-draft';
import { type BookStep, missingStep } from './draft/missing-step';
import { limitOf, SeatsFree, WaitOver } from './waiting/ask-for-place';
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
  /** The application asks to wait, and there are seats for everybody. */
  | { readonly kind: 'seats-free' }
  /** The application asks to wait to a day that is over. */
  | { readonly kind: 'wait-over' }
  /** The card company tells later; until then its own page may ask its customer. */
  | { readonly kind: 'pending'; readonly id: string; readonly redirectUrl: string | null }
  | { readonly kind: 'missing'; readonly step: Exclude<BookStep, 'pay'> }
  | Exclude<HoldAnswer, { kind: 'held' }>;

/** An application that only its payment is missing from. */
export type Ready = {
  readonly kind: 'ready';
  readonly application: Application;
  readonly totalYen: number;
};

/** Whether a draft may be sent as it was checked; what stands against it otherwise. */
export async function readyToSend(draft: Draft, at: Date): Promise<Ready | SubmitAnswer> {
  const sent = await sentBooking(db(), draft);
  if (sent) return sent;
  const application = await readApplication(draft, at);
  if (application === null || !isOffered(application, at)) {
    return { kind: 'refused', reason: 'closed' };
  }
  const { waiting } = draft.answers;
  if (waiting && limitOf(waiting, application.startsAt) <= at) return { kind: 'wait-over' };
  if (waiting && !(await mustWait(draft, application))) return { kind: 'seats-free' };
  const step = missingStep(application, draft.answers);
  if (step !== 'pay') return { kind: 'missing', step };
  if (application.price?.kind !== 'priced') return { kind: 'missing', step: 'rooms' };
  return { kind: 'ready', application, totalYen: application.price.total };
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

/** Writes the application under the lock of its draft. What the card has reserved for nothing goes back. */
export async function sendPaid(
  draft: Draft,
  application: Application,
  given: { userId: string | null; paymentId: string },
  at: Date,
): Promise<SubmitAnswer> {
  try {
    const answer = await db().$transaction(async (tx): Promise<SubmitAnswer> => {
      const stands = await lockDraft(tx, draft.id);
      const before = await sentBooking(tx, draft);
      if (before) return before;
      // Its time was over, or the desk gave it up, while the card was asked.
      if (!stands) throw new PaymentGone();
      const { id, reference } = await writeApplication(tx, draft, application, given, at);
      return { kind: 'sent', bookingId: id, reference, repeated: false };
    });
    if (answer.kind === 'sent' && answer.repeated) await releaseNow(given, at);
    return answer;
  } catch (error) {
    await releaseNow(given, at);
    const answer = answerTo(error);
    if (answer === null) throw error;
    return answer;
  }
}

/** What an application is told that could not be written; null for what nobody foresaw. */
function answerTo(error: unknown): SubmitAnswer | null {
  if (error instanceof SeatsRefused) return error.answer;
  if (error instanceof ReplacedAlready) return { kind: 'missing', step: 'check' };
  if (error instanceof PaymentGone) return { kind: 'given-back' };
  if (error instanceof SeatsFree) return { kind: 'seats-free' };
  if (error instanceof WaitOver) return { kind: 'wait-over' };
  return null;
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

/** Whether a party that asks to wait has to; looked at before the card is asked, and again in the line. */
async function mustWait({ product, answers }: Draft, { seats }: Application): Promise<boolean> {
  const { capacity, sold, held } = seats;
  return capacity - sold - held < answers.size || (await isAwaited(db(), product.key));
}

/** Whether the departure is still sold; asked before the card is, and again where the seats are held. */
function isOffered({ seats, departureDate, startsAt, today }: Application, at: Date): boolean {
  return (
    isOnSale({ departureDate, open: seats.open }, today) &&
    isBeforeStart({ at: instant(at.getTime()), startsAt })
  );
}
