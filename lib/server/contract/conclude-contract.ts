import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { isRefusal } from '@/lib/rules/calendar/refusal';
import { type BookingState, transition } from '@/lib/rules/contract/booking-state';
import { contractDocumentDue } from '@/lib/rules/contract/contract-document-due';
import type { Terms } from '@/lib/rules/terms';
import { ledgerLabels } from '@/lib/wording/money/ledger';
import { formationMoment } from '../application/formation-moment';
import { lockBooking } from '../booking/lock-booking';
import { contractDocument, documentFacts } from '../documents/contract-document';
import { lockDeparture, sellHeldSeats } from '../seats/seats';
import { db, type Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { queueTourJobs } from './follow-tour';
import { settlePayment } from './settle-payment';

/** Where a booking stands after its acceptance was displayed or looked for. */
export type Conclusion =
  | { readonly kind: 'contracted'; readonly formedAt: Date }
  | { readonly kind: 'auto-terminated' }
  | { readonly kind: 'not-accepted' }
  | { readonly kind: 'other'; readonly status: BookingState };

/**
 * 契約の成立: the notice of acceptance has arrived, because a page of the site displays it at this moment, or
 * because its mail was delivered earlier: the earlier of the two counts. Forms the contract once, then takes the
 * payment. Nothing forms at or after the start of the tour.
 *
 * @param shown whether a page displays the acceptance right now; without it only a delivered mail forms the contract
 * @clause D2-3.1a D2-22.3
 * @clause D2-3.1b a payment that is refused ends the contract at once
 */
export async function concludeContract(
  bookingId: string,
  at: Date,
  shown: 'displayed' | 'not-displayed' = 'displayed',
): Promise<Conclusion> {
  await db().$transaction((tx) => form(tx, bookingId, at, shown === 'displayed'));
  await settlePayment(bookingId, at);
  const booking = await db().booking.findUnique({
    where: { id: bookingId },
    select: { status: true, acceptedAt: true, formedAt: true },
  });
  if (booking === null) throw new RangeError('no such booking');
  const status = booking.status as BookingState;
  if (status === 'contracted' && booking.formedAt) {
    return { kind: 'contracted', formedAt: booking.formedAt };
  }
  if (status === 'auto-terminated') return { kind: 'auto-terminated' };
  if (status === 'applied' && booking.acceptedAt === null) return { kind: 'not-accepted' };
  return { kind: 'other', status };
}

async function form(tx: Tx, bookingId: string, at: Date, displayed: boolean) {
  await lockBooking(tx, bookingId);
  const booking = await tx.booking.findUnique({
    where: { id: bookingId },
    include: { ...documentFacts, hold: true },
  });
  if (booking === null || booking.acceptedAt === null) return;
  const next = transition(booking.status as BookingState, 'conclude-contract');
  if (next.kind === 'refused') return;
  const terms = booking.termsSnapshot as unknown as Terms;
  const formedAt = await formationMoment(tx, booking, terms, displayed ? at : null);
  if (formedAt === null) return;
  await tx.booking.updateMany({
    where: { id: bookingId, status: booking.status },
    data: { status: next.to, formedAt },
  });
  if (booking.hold) await sellSeats(tx, booking.hold);
  await tx.ledgerEntry.create({
    data: {
      bookingId,
      kind: 'charge',
      amountYen: booking.totalYen,
      label: ledgerLabels.tourPrice,
      idempotencyKey: `charge:${bookingId}`,
      at: formedAt,
    },
  });
  const { kind, title, content, sha256 } = contractDocument(booking, formedAt);
  const document = await tx.document.create({
    data: { bookingId, kind, title, content: content as object[], sha256, createdAt: at },
    select: { id: true },
  });
  await tx.bookingEvent.createMany({
    data: [
      { bookingId, at: formedAt, kind: 'contract-formed', actor: 'system', facts: {} },
      {
        bookingId,
        at,
        kind: 'document-made',
        actor: 'system',
        facts: { documentId: document.id },
      },
    ],
  });
  await queueWhatFollows(tx, booking, formedAt, terms);
}

async function sellSeats(tx: Tx, hold: { id: string; departureId: string; seats: number }) {
  await lockDeparture(tx, hold.departureId);
  const used = await tx.seatHold.updateMany({
    where: { id: hold.id, state: 'held' },
    data: { state: 'used' },
  });
  if (used.count !== 1) throw new Error('the seats of an accepted application are gone');
  await sellHeldSeats(tx, hold.departureId, hold.seats);
}

/** The payment is settled by whoever displays the acceptance; the job does it when that one is interrupted. */
async function queueWhatFollows(
  tx: Tx,
  booking: { id: string; startsAt: Date; returnDate: string },
  formedAt: Date,
  terms: Terms,
) {
  const bookingId = booking.id;
  await queueTourJobs(tx, booking);
  await addJob(tx, {
    name: 'settle-payment',
    payload: { bookingId },
    key: `settle-payment:${bookingId}`,
    runAt: new Date(formedAt.getTime() + 60_000),
  });
  const due = contractDocumentDue({ formedAt: instant(formedAt.getTime()) }, terms);
  if (isRefusal(due)) return;
  await addJob(tx, {
    name: 'document-due',
    payload: { bookingId },
    key: `document-due:${bookingId}`,
    runAt: new Date(due),
  });
}
