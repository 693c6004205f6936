import 'server-only';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import { post } from './post';
import { writePaymentEntry } from './write-payment-entry';

type Figures = { readonly feeYen: number | null; readonly reissueYen: number | null };

/** What a 交替 costs in all, in whole yen; nothing where there is none to be paid. */
export function substitutionCost(one: Figures | null): number {
  return (one?.feeYen ?? 0) + (one?.reissueYen ?? 0);
}

/** The 交替 of a booking that the agency has agreed to and nobody has paid yet; none of a departure that was called off. */
export async function payableSubstitution(client: Tx, bookingId: string) {
  const booking = { NOT: { package: { callOff: { isNot: null } } } };
  const where = { bookingId, status: 'approved', paidAt: null, booking };
  return client.substitution.findFirst({ where });
}

type Paid = Parameters<typeof writePaymentEntry>[1];

/**
 * Writes what a 交替 costs and that it was paid, at once: before the payment nobody owes it, since the first traveler
 * remains. A job of the same transaction goes on with it.
 *
 * @clause D2-13.2
 * @clause D3-14.2
 */
export async function recordSubstitutionPayment(tx: Tx, payment: Paid, at: Date): Promise<void> {
  const bookingId = payment.booking.id;
  const open = await payableSubstitution(tx, bookingId);
  await writePaymentEntry(tx, payment, at);
  if (open === null) return sendBack(tx, payment, at);
  const of = { bookingId, substitutionId: open.id, at };
  await post(tx, [
    { cause: 'substitution-fee', amountYen: open.feeYen ?? 0, ...of },
    { cause: 'substitution-reissue', amountYen: open.reissueYen ?? 0, ...of },
  ]);
  await tx.substitution.update({ where: { id: open.id }, data: { paidAt: at } });
  const facts = { amountYen: payment.amountYen };
  const event = { bookingId, at, kind: 'substitution-paid', actor: 'traveler', facts };
  await tx.bookingEvent.create({ data: event });
  const key = `effect-substitution:${open.id}`;
  await addJob(tx, { name: 'effect-substitution', payload: { bookingId }, key });
}

/** The trip began while the card was asked: nobody is replaced any more, and nothing is kept for it. */
async function sendBack(tx: Tx, { id, booking, amountYen }: Paid, at: Date): Promise<void> {
  const of = { bookingId: booking.id, paymentId: id, amountYen, at };
  await post(tx, [{ cause: 'substitution-refund', ...of }]);
}
