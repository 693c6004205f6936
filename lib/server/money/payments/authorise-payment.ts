import 'server-only';
import { db, type Tx } from '../../system/db';
import type { Authorisation } from './payment-port';
import { adapterOf, payments } from './payments';
import { isGivenBack, releaseNow, releaseSpareLater, SPARE_MS } from './release-spare';

export type AuthorisedPayment = { readonly id: string; readonly status: string };

export interface PaymentOrder {
  readonly key: string;
  readonly amountYen: number;
  readonly method: string;
  readonly purpose: 'price' | 'balance';
}

/**
 * ご利用枠の確保, for the price of an application or for what a booking still owes. The same key again asks the card
 * company nothing new and finds the same row.
 *
 * The row is written, with the job that gives the amount back, before the company is asked: whoever dies after that
 * leaves nothing that belongs to nobody.
 *
 * @returns the attempt: `authorised`, `declined`, or `releasing` and `voided` for one that was given back meanwhile
 */
export async function authorisePayment(order: PaymentOrder, at: Date): Promise<AuthorisedPayment> {
  const attempt = await db().$transaction((tx) => attemptOf(tx, order, at));
  if (attempt.status !== 'requested') return attempt;
  const answer = await adapterOf(attempt).authorise(order);
  return recordAnswer(attempt.id, answer, at);
}

async function attemptOf(tx: Tx, order: PaymentOrder, at: Date) {
  const { key: idempotencyKey, amountYen, purpose } = order;
  const moments = { createdAt: at, updatedAt: at };
  const row = { idempotencyKey, amountYen, purpose, adapter: payments().adapter, ...moments };
  const [made] = await tx.paymentAttempt.createManyAndReturn({
    data: [{ ...row, status: 'requested' }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (made) await releaseSpareLater(tx, made.id, new Date(at.getTime() + SPARE_MS));
  return tx.paymentAttempt.findUniqueOrThrow({
    where: { idempotencyKey },
    select: { id: true, status: true, adapter: true },
  });
}

async function recordAnswer(
  id: string,
  { kind: status, adapterRef, methodLabel }: Authorisation,
  at: Date,
): Promise<AuthorisedPayment> {
  const known = { adapterRef, methodLabel, updatedAt: at };
  await db().paymentAttempt.updateMany({
    where: { id, status: 'requested' },
    data: { ...known, status },
  });
  const recorded = await db().paymentAttempt.findUniqueOrThrow({
    where: { id },
    select: { id: true, status: true },
  });
  if (status === 'authorised' && isGivenBack(recorded)) await giveBackLate(id, known, at);
  return recorded;
}

/** The company said yes after it had been told to give back: it is told again. */
async function giveBackLate(id: string, known: object, at: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.paymentAttempt.updateMany({
      where: { id, status: { in: ['releasing', 'voided'] } },
      data: { ...known, status: 'releasing' },
    });
    await releaseSpareLater(tx, id);
  });
  await releaseNow({ paymentId: id }, at);
}
