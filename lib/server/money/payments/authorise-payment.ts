import 'server-only';
import { db, type Tx } from '../../system/db';
import type { Authorisation } from './payment-port';
import { adapterOf, payments } from './payments';
import { settlePendingLater } from './pending-payment';
import { isGivenBack, releaseNow, releaseSpareLater, SPARE_MS } from './release-spare';

export type AuthorisedPayment = {
  readonly id: string;
  readonly status: string;
  /** The company's page that asks its customer, while the payment is `pending`. */
  readonly redirectUrl: string | null;
};

export interface PaymentOrder {
  readonly key: string;
  readonly amountYen: number;
  readonly method: string;
  readonly purpose: 'price' | 'balance' | 'substitution';
  /** Where a customer comes back to who was asked by the company. */
  readonly returnTo: string;
  /** Of a price: what is sent when the company says yes later, and the account it is sent with. */
  readonly draftId: string | null;
  readonly userId: string | null;
}

const found = { id: true, status: true, redirectUrl: true, adapter: true } as const;

/**
 * ご利用枠の確保, for the price of an application or for what a booking still owes. The same key again asks the card
 * company nothing new and finds the same row.
 *
 * The row is written, with the job that gives the amount back, before the company is asked: whoever dies after that
 * leaves nothing that belongs to nobody.
 *
 * @returns the attempt: `authorised`, `declined`, `pending` where the company tells later, or `releasing` and `voided`
 *   for one that was given back meanwhile
 */
export async function authorisePayment(order: PaymentOrder, at: Date): Promise<AuthorisedPayment> {
  const attempt = await db().$transaction((tx) => attemptOf(tx, order, at));
  if (attempt.status !== 'requested') return attempt;
  const { key, amountYen, method, returnTo } = order;
  const answer = await adapterOf(attempt).authorise({ key, amountYen, method, returnTo });
  return recordAnswer(attempt.id, answer, at);
}

async function attemptOf(tx: Tx, order: PaymentOrder, at: Date) {
  const { key: idempotencyKey, amountYen, purpose, draftId, userId } = order;
  const { adapter } = payments();
  const row = { idempotencyKey, amountYen, purpose, adapter, draftId, userId };
  const [made] = await tx.paymentAttempt.createManyAndReturn({
    data: [{ ...row, status: 'requested', createdAt: at, updatedAt: at }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (made) await releaseSpareLater(tx, made.id, new Date(at.getTime() + SPARE_MS));
  return tx.paymentAttempt.findUniqueOrThrow({ where: { idempotencyKey }, select: found });
}

async function recordAnswer(
  id: string,
  answer: Authorisation,
  at: Date,
): Promise<AuthorisedPayment> {
  const { kind, adapterRef, methodLabel } = answer;
  const known = { adapterRef, methodLabel, updatedAt: at };
  const later = kind === 'pending' || kind === 'redirect';
  const state = {
    status: later ? 'pending' : kind,
    pendingAt: later ? at : null,
    redirectUrl: kind === 'redirect' ? answer.url : null,
  };
  const recorded = await db().$transaction(async (tx) => {
    const where = { id, status: 'requested' };
    const { count } = await tx.paymentAttempt.updateMany({ where, data: { ...known, ...state } });
    if (later && count === 1) await settlePendingLater(tx, id, at);
    return tx.paymentAttempt.findUniqueOrThrow({ where: { id }, select: found });
  });
  if (kind !== 'declined' && isGivenBack(recorded)) await giveBackLate(id, known, at);
  return recorded;
}

/** The company said yes, or not no, after it had been told to give back: it is told again. */
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
