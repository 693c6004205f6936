import 'server-only';
import { openBooking } from '../booking/step-booking';
import { recordConsents } from '../consents/record-consents';
import { bindPayment, PaymentGone } from '../money/payments/bind-payment';
import { productOf } from '../product/products';
import type { Tx } from '../system/db';
import { seal } from '../system/sealed';
import { acceptApplication } from './accept-application';
import { askGuardians } from './ask-guardians';
import { type BookingRows, bookingRows } from './booking-rows';
import { consentDecisions } from './consent-decisions';
import { replaceLater } from './course-change';
import { documentTasks, queueDocumentsTask } from './documents-task';
import type { Application } from './draft/application';
import type { Draft, SealedDraft } from './draft/find-draft';
import { holdSeatsIn } from './draft/hold-seats-of-draft';
import { acceptableAtOnce, type PartyMember } from './draft/party';
import { payableYen } from './draft/plan-of-draft';
import { keepStatement } from './keep-statement';
import { waitForAnswer } from './wait-for-answer';
import { lockLine, noteWaiting } from './waiting/ask-for-place';
import { joinLine } from './waiting/join-line';

export type WrittenApplication = { id: string; reference: string; accepted: boolean };

/**
 * Writes an application and all that hangs on it, in the caller's transaction: booking, travelers, rooms, prices,
 * consents, guardians, seats, statement, events, mails, jobs. The draft forgets its answers.
 *
 * @throws SeatsRefused when the seats were lost and are not free any more
 * @throws SeatsFree when the application asks to wait and need not
 * @throws WaitOver when it asks to wait to a day that is over
 * @throws ReplacedAlready when the booking that it replaces is being replaced by another
 * @throws PaymentGone when the card reserves the price no longer
 */
export async function writeApplication(
  tx: Tx,
  draft: Draft,
  application: Application,
  given: { userId: string | null; paymentId: string },
  at: Date,
): Promise<WrittenApplication> {
  const waiting = draft.answers.waiting ?? null;
  const { key: departureId } = draft.product;
  const seats = draft.answers.size;
  if (waiting !== null) await lockLine(tx, { draftId: draft.id, departureId, seats }, at);
  else await holdSeatsIn(tx, { draftId: draft.id, product: draft.product, seats }, at);
  const rows = bookingRows(draft, application, { userId: given.userId, at });
  const { booking, travelers } = rows;
  const complete = { 'application-complete': { travelers: travelers.length } };
  const facts = appliedFacts(draft, rows);
  await openBooking(tx, booking, complete, { at, actor: 'traveler', facts });
  await replaceLater(tx, draft.answers, booking.id, at);
  const product = productOf({ product: draft.product.kind });
  await product.keep(tx, booking.id, application.content);
  await tx.room.createMany({ data: rows.rooms });
  await createTravelers(tx, travelers);
  await tx.priceLine.createMany({ data: rows.priceLines });
  const amounts = payableYen(booking.totalYen, application.plan);
  const amountYen = await attach(tx, draft, booking, { paymentId: given.paymentId, amounts }, at);
  await keepStatement(tx, application, booking.id, at);
  await tx.bookingEvent.create({
    data: {
      bookingId: booking.id,
      at,
      kind: 'payment-authorised',
      actor: 'system',
      facts: { amountYen },
    },
  });
  const idOf = (member: PartyMember) => travelers[member.place]?.id as string;
  const answerBy = booking.answerBy as Date;
  await askGuardians(tx, application, { id: booking.id, answerBy, idOf }, at);
  if (waiting !== null) {
    const place = { bookingId: booking.id, departureId, seats };
    await noteWaiting(tx, place, waiting, { startsAt: application.startsAt, at });
  }
  const accepted = acceptableAtOnce(application.party);
  const line = waiting !== null;
  if (!accepted) await waitForAnswer(tx, application, { bookingId: booking.id, answerBy, line });
  else if ((await joinLine(tx, booking.id, 'traveler', at)) === null)
    await acceptApplication(tx, booking.id, at);
  const forgotten: SealedDraft = { answers: null };
  await tx.bookingDraft.update({
    where: { id: draft.id },
    data: { sealed: seal('draft', forgotten), updatedAt: at },
    select: { id: true },
  });
  const decisions = consentDecisions(application, draft.answers, idOf, booking.channel);
  await queueDocumentsTask(tx, rows);
  await recordConsents(tx, { bookingId: booking.id, decisions }, at);
  return { id: booking.id, reference: booking.reference, accepted };
}

/** Guardians before those they accompany: the rows refer to each other. */
async function createTravelers(tx: Tx, travelers: BookingRows['travelers']): Promise<void> {
  await tx.traveler.createMany({ data: travelers.filter((one) => one.guardianId === null) });
  await tx.traveler.createMany({ data: travelers.filter((one) => one.guardianId !== null) });
}

/** Seats and authorisation now belong to the booking. Returns what is authorised, in yen. */
async function attach(
  tx: Tx,
  draft: Draft,
  booking: BookingRows['booking'],
  payment: { readonly paymentId: string; readonly amounts: readonly number[] },
  at: Date,
): Promise<number> {
  await tx.seatHold.updateMany({
    where: { draftId: draft.id, state: 'held', bookingId: null },
    data: { bookingId: booking.id, expiresAt: booking.answerBy as Date },
  });
  const bound = await bindPayment(tx, { ...payment, bookingId: booking.id }, at);
  if (bound === null) throw new PaymentGone();
  return bound;
}

function appliedFacts({ answers }: Draft, { travelers }: BookingRows) {
  const { purposesVersion, antiSocialDeclared } = answers;
  return { purposesVersion, antiSocialDeclared, ...documentTasks(travelers) };
}
