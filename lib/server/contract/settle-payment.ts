import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import type { BookingState } from '@/lib/rules/contract/booking-state';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { stateByClock } from '@/lib/rules/contract/tour-clock';
import { specialMeasuresYen } from '@/lib/rules/money/special-measures';
import { autoTerminatedMail, contractMail } from '@/lib/wording/booking/booking-mails';
import { nonPaymentInWords } from '@/lib/wording/money/non-payment';
import { dayInWords } from '@/lib/wording/site/day';
import { bookingOf, type ReadBooking } from '../booking/booking-of';
import { mailFacts } from '../booking/mail-facts';
import { stepBooking } from '../booking/step-booking';
import { listOptionalConsents } from '../consents/list-optional-consents';
import type { Prisma } from '../generated/prisma/client';
import { type AnsweredPayment, answeredPayment } from '../money/payments/answered-payment';
import { capturePayment } from '../money/payments/capture-payment';
import { post } from '../money/post';
import { restOfPrice } from '../money/rest-of-price';
import { writePaymentEntry } from '../money/write-payment-entry';
import { productOf } from '../product/products';
import { db, type Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { shownMoment } from '../system/shown-moment';
import { endSubstitutionOf } from './substitution/close-substitution';

const include = {
  booking: { include: { travelers: true, priceLines: true } },
} satisfies Prisma.PaymentAttemptInclude;

/** The states in which a price can still be waiting for its card: a job may be later than the tour. */
const FORMED: BookingState[] = [...CONTRACTED_STATES, 'travelling', 'completed'];
type Attempt = Prisma.PaymentAttemptGetPayload<{ include: typeof include }>;
type Settled = Omit<AnsweredPayment<Attempt>, 'booking'> & {
  booking: ReadBooking<NonNullable<Attempt['booking']>>;
};

/**
 * お支払いの確定: captures what was authorised, now that the contract has formed. Twice charges once.
 *
 * @clause D2-6b the card is used on the day of formation
 * @clause D2-3.1b D2-22.6 a refusal ends the contract before the start: no fee, seats back
 */
export async function settlePayment(bookingId: string, at: Date): Promise<void> {
  const attempt = await db().paymentAttempt.findFirst({
    where: {
      bookingId,
      purpose: 'price',
      status: 'authorised',
      booking: { status: { in: FORMED } },
    },
    include,
  });
  if (attempt === null || attempt.booking === null) return;
  const settled: Settled = {
    ...answeredPayment(attempt),
    booking: bookingOf(attempt.booking),
  };
  await capturePayment(
    settled,
    (tx, answer) => (answer === 'captured' ? recordPayment : recordRefusal)(tx, settled, at),
    at,
  );
}

async function recordPayment(tx: Tx, settled: Settled, at: Date) {
  const { booking, methodLabel, amountYen } = settled;
  await writePaymentEntry(tx, settled, at);
  await event(tx, booking.id, 'payment-captured', at, { amountYen });
  const formedAt = shownMoment(booking.formedAt ?? at);
  await queueMail(tx, {
    ...contractMail({
      ...mailFacts(booking),
      formedAt,
      ...{ method: methodLabel, paidYen: amountYen, rest: mailedRest(booking, amountYen) },
      laterYen: specialMeasuresYen(booking.priceLines),
      consents: await listOptionalConsents(tx, booking),
    }),
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `contract:${booking.id}`,
  });
}

function mailedRest(booking: Settled['booking'], paidYen: number) {
  const rest = restOfPrice(booking, paidYen);
  if (rest === null) return null;
  const { restYen, article, dueDate } = rest;
  return {
    restYen,
    article,
    dueDay: dayInWords(dueDate, holidaysAround(dueDate, dueDate)),
    unpaid: nonPaymentInWords(dueDate, booking.terms),
  };
}

async function recordRefusal(tx: Tx, { id: paymentId, booking }: Settled, at: Date) {
  const status = stateByClock(booking.status, booking, instant(at.getTime()));
  const booked = { id: booking.id, status };
  const shown = { 'card-refused': { paymentId } };
  const record = { at, actor: 'card-company' } as const;
  const step = await stepBooking(tx, booked, 'refuse-card', shown, record);
  // A tour that has begun is not undone: the price stays owed, and the page of the booking asks for it.
  if (step.kind === 'refused') return event(tx, booking.id, 'payment-refused', at, {});
  const everybody = booking.travelers.map(({ id }) => id);
  await endSubstitutionOf(tx, booking.id, everybody, at);
  await productOf(booking).giveBackSeats(tx, booking.id, going(booking.travelers), at);
  await post(tx, [
    { cause: 'card-refused', bookingId: booking.id, amountYen: booking.totalYen, at },
  ]);
  await queueMail(tx, {
    ...autoTerminatedMail(mailFacts(booking)),
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `auto-terminated:${booking.id}`,
  });
}

async function event(tx: Tx, bookingId: string, kind: string, at: Date, facts: object) {
  await tx.bookingEvent.create({ data: { bookingId, at, kind, actor: 'system', facts } });
}

function going(travelers: readonly { status: string }[]): number {
  return travelers.filter(({ status }) => status === 'going').length;
}
