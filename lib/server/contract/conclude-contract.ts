import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { isContracted } from '@/lib/rules/contract/contract-transitions';
import { endReplacedLater } from '../application/course-change';
import { formationMoment } from '../application/formation-moment';
import { leaveLine } from '../application/waiting/leave-line';
import { bookingOf } from '../booking/booking-of';
import { calledOffAt } from '../booking/is-called-off';
import { lockBooking } from '../booking/lock-booking';
import { stepBooking } from '../booking/step-booking';
import {
  contractDocument,
  type DocumentedBooking,
  documentFacts,
} from '../documents/contract-document';
import { queueLatestItinerary } from '../documents/queue-final-itinerary';
import { post } from '../money/post';
import { restOfPrice } from '../money/rest-of-price';
import { productOf } from '../product/products';
import { sellHold } from '../seats/seats';
import { db, type Tx } from '../system/db';
import type { JobToQueue } from '../system/jobs/add-job';
import { documentJobs } from './document-jobs';
import { tourJobs } from './follow-tour';
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
  await db().$transaction((tx) => formContract(tx, bookingId, at, shown === 'displayed'));
  await settlePayment(bookingId, at);
  const row = await db().booking.findUnique({
    where: { id: bookingId },
    select: { status: true, acceptedAt: true, formedAt: true },
  });
  if (row === null) throw new RangeError('no such booking');
  const booking = bookingOf(row);
  const { status } = booking;
  if (isContracted(status) && booking.formedAt) {
    return { kind: 'contracted', formedAt: booking.formedAt };
  }
  if (status === 'auto-terminated') return { kind: 'auto-terminated' };
  if (status === 'applied' && booking.acceptedAt === null) return { kind: 'not-accepted' };
  return { kind: 'other', status };
}

/**
 * The same in the caller's transaction, without the payment: a job settles it.
 *
 * @clause D2-3.3b D3-5.3 from the waiting list too, as long as the seats are held for it
 */
export async function formContract(tx: Tx, bookingId: string, at: Date, displayed: boolean) {
  await lockBooking(tx, bookingId);
  const row = await tx.booking.findUnique({
    where: { id: bookingId },
    include: { ...documentFacts, hold: true },
  });
  if (row === null || row.acceptedAt === null) return;
  const booking = bookingOf(row);
  const { status, terms } = booking;
  if (status !== 'applied' && status !== 'waitlisted') return;
  const formedAt = await formationMoment(tx, booking, terms, displayed ? at : null);
  if (formedAt === null || !isInTime(booking, formedAt)) return;
  // D2-15.2.2: no contract forms any more from the moment at which the departure was called off.
  const calledOff = await calledOffAt(tx, bookingId);
  if (calledOff !== null && formedAt >= calledOff) return;
  const shown = {
    'contract-not-formed': { formedAt: null },
    'eligibility-settled': { settledAt: instant(row.acceptedAt.getTime()) },
    'formation-moment-reached': { formedAt: instant(formedAt.getTime()) },
  };
  const jobs = [...jobsAfter(booking, formedAt), ...balanceJobs(booking, formedAt)];
  const record = { at: formedAt, actor: 'job', jobs } as const;
  await stepBooking(tx, { id: bookingId, status }, 'conclude-contract', shown, record);
  if (booking.hold) await sellHold(tx, booking.hold);
  await leaveLine(tx, bookingId);
  await post(tx, [{ cause: 'contract', bookingId, amountYen: booking.totalYen, at: formedAt }]);
  const { kind, title, content, sha256 } = contractDocument(
    booking,
    await sectionsOf(tx, booking),
    formedAt,
  );
  const document = await tx.document.create({
    data: { bookingId, kind, title, content: content as object[], sha256, createdAt: at },
    select: { id: true },
  });
  const made = { kind: 'document-made', actor: 'system', facts: { documentId: document.id } };
  await tx.bookingEvent.create({ data: { bookingId, at, ...made } });
  await queueLatestItinerary(tx, bookingId);
  await endReplacedLater(tx, bookingId);
}

/**
 * A notice that arrives when its time is over forms nothing: the application has lapsed by then, whether or not that was written.
 * A party of the waiting list comes to a contract only while its seats are held for it.
 */
function isInTime({ status, answerBy }: DocumentedBooking, formedAt: Date): boolean {
  return answerBy === null ? status !== 'waitlisted' : formedAt < answerBy;
}

/** What the kind of product says of itself, from what was frozen. */
async function sectionsOf(tx: Tx, booking: DocumentedBooking) {
  const product = productOf(booking);
  const content = await product.findContent(tx, booking.id);
  return product.describe(content, { ...booking, people: booking.travelers.length });
}

/** What a deposit leaves is looked after from the beginning. */
function balanceJobs(booking: DocumentedBooking, formedAt: Date): readonly JobToQueue[] {
  const paid = booking.payments.find(({ status }) => status === 'authorised');
  if (paid === undefined || restOfPrice(booking, paid.amountYen) === null) return [];
  const bookingId = booking.id;
  const runAt = new Date(formedAt.getTime() + 5 * 60_000);
  return [
    { name: 'follow-balance', payload: { bookingId }, key: `follow-balance:${bookingId}`, runAt },
  ];
}

/** The payment is settled by whoever displays the acceptance; the job does it when that one is interrupted. */
function jobsAfter(booking: DocumentedBooking, formedAt: Date): readonly JobToQueue[] {
  const settle = {
    name: 'settle-payment',
    payload: { bookingId: booking.id },
    key: `settle-payment:${booking.id}`,
    runAt: new Date(formedAt.getTime() + 60_000),
  } as const;
  return [...tourJobs(booking), settle, ...documentJobs(booking, formedAt)];
}
