import 'server-only';
import { yen } from '@/lib/rules/calendar/yen';
import { bookingBalance } from '@/lib/rules/money/booking-balance';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { bookingOf, type ReadBooking } from '../booking/booking-of';
import type { Prisma } from '../generated/prisma/client';
import { db, type Tx } from '../system/db';
import { endJob } from '../system/jobs/add-job';
import { type AnsweredPayment, answeredPayment } from './payments/answered-payment';
import { capturePayment } from './payments/capture-payment';
import { queueBalanceMail } from './queue-balance-mail';
import { recordSubstitutionPayment } from './substitution-payment';
import { writePaymentEntry } from './write-payment-entry';

const include = {
  booking: { include: { priceLines: true, travelers: true } },
} satisfies Prisma.PaymentAttemptInclude;
type Attempt = Prisma.PaymentAttemptGetPayload<{ include: typeof include }>;
export type SettledBalance = Omit<AnsweredPayment<Attempt>, 'booking'> & {
  booking: ReadBooking<NonNullable<Attempt['booking']>>;
};

/**
 * 残りのお支払いの確定: captures what a traveler has agreed to pay of what the booking still owes. Twice charges once.
 * A refusal leaves the booking as it is: the contract has been paid, and another card may be tried.
 *
 * @clause D2-6b
 */
export async function settleBalance(bookingId: string, at: Date): Promise<void> {
  const attempt = await db().paymentAttempt.findFirst({
    where: { bookingId, purpose: { not: 'price' }, status: 'authorised' },
    include,
  });
  if (attempt === null || attempt.booking === null) return;
  const settled: SettledBalance = {
    ...answeredPayment(attempt),
    booking: bookingOf(attempt.booking),
  };
  await capturePayment(
    settled,
    async (tx, answer) => {
      if (answer !== 'captured') return;
      if (settled.purpose === 'substitution') await recordSubstitutionPayment(tx, settled, at);
      else await recordPayment(tx, settled, at);
    },
    at,
  );
}

async function recordPayment(tx: Tx, settled: SettledBalance, at: Date): Promise<void> {
  const { booking, amountYen } = settled;
  const lines = await tx.ledgerEntry.findMany({ where: { bookingId: booking.id } });
  const owed = bookingBalance({ ...booking, ledger: lines });
  const covers = owed ?? ({ reason: 'price', measuresYen: yen(0) } as const);
  const restYen = Math.max(ledgerBalance(lines) - amountYen, 0);
  await writePaymentEntry(tx, settled, at);
  await tx.bookingEvent.create({
    data: {
      bookingId: booking.id,
      at,
      kind: 'balance-paid',
      actor: 'traveler',
      facts: { amountYen, reason: covers.reason },
    },
  });
  await queueBalanceMail(tx, settled, { covers, restYen });
  if (restYen === 0) await endJob(tx, `follow-balance:${booking.id}`);
}
