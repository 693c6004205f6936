import 'server-only';
import { minutesInMs, promises } from '@/lib/rules/promises';
import { db, type Tx } from '../../system/db';
import { addJob } from '../../system/jobs/add-job';
import type { Outcome } from './payment-port';
import { adapterOf } from './payments';
import { releaseNow, releaseSpareLater, SPARE_MS } from './release-spare';

/** How long a company may take to tell: shorter than the seats are held, so that they are still there. */
const PENDING_MS = minutesInMs(promises.cardAnswerMinutes);
const ASK_AGAIN_MS = 60_000;

/** Goes on with a payment that is told later: in a minute, or at once. */
export async function settlePendingLater(tx: Tx, paymentId: string, from?: Date): Promise<void> {
  const key = `settle-pending:${paymentId}`;
  const runAt = from && new Date(from.getTime() + ASK_AGAIN_MS);
  await addJob(tx, { name: 'settle-pending', payload: { paymentId }, key, runAt });
}

/**
 * Records what the company says of a payment that was pending, whoever hears it, and queues what follows. What is no
 * longer pending stays as it is.
 */
export async function tellPayment(id: string, outcome: Outcome, at: Date): Promise<void> {
  const { kind: status, adapterRef, methodLabel } = outcome;
  if (status === 'pending') return;
  await db().$transaction(async (tx) => {
    const { count } = await tx.paymentAttempt.updateMany({
      where: { id, status: 'pending' },
      data: {
        ...{ status, adapterRef, methodLabel, redirectUrl: null, updatedAt: at },
        ...(status === 'declined' && { userId: null }),
      },
    });
    if (count === 0) return;
    await settlePendingLater(tx, id);
    if (status === 'authorised') {
      await releaseSpareLater(tx, id, new Date(at.getTime() + SPARE_MS));
    }
  });
}

/**
 * Asks the company what has become of a pending payment. One that it does not tell of in time is given back: nothing is
 * charged, and whoever paid may try again.
 */
export async function askPending(id: string, at: Date): Promise<void> {
  const row = await db().paymentAttempt.findUnique({ where: { id } });
  if (row?.status !== 'pending' || row.adapterRef === null || row.pendingAt === null) return;
  const { idempotencyKey: orderKey, adapterRef, pendingAt } = row;
  const outcome = await adapterOf(row).outcome({ orderKey, adapterRef });
  if (outcome.kind !== 'pending') return tellPayment(id, outcome, at);
  if (at.getTime() - pendingAt.getTime() >= PENDING_MS) return giveUp(id, at);
  await db().$transaction((tx) => settlePendingLater(tx, id, at));
}

async function giveUp(id: string, at: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.paymentAttempt.updateMany({
      where: { id, status: 'pending' },
      data: { status: 'releasing', redirectUrl: null, updatedAt: at },
    });
    await releaseSpareLater(tx, id);
  });
  await releaseNow({ paymentId: id }, at);
}

/** The payment that an application waits for; null when it waits for none. */
export async function pendingOfDraft(draftId: string) {
  return db().paymentAttempt.findFirst({
    where: { draftId, status: 'pending' },
    orderBy: { createdAt: 'desc' },
    select: { id: true, redirectUrl: true },
  });
}

/** The last payment of an application that was waited for, whatever has become of it. */
export async function lastPendingOfDraft(draftId: string) {
  return db().paymentAttempt.findFirst({
    where: { draftId, pendingAt: { not: null } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, status: true, redirectUrl: true },
  });
}

/** Whether a booking was written when the card company told later, and not while its traveler was there. */
export async function wasWaitedFor(bookingId: string): Promise<boolean> {
  const waited = { bookingId, purpose: 'price', pendingAt: { not: null } };
  return (await db().paymentAttempt.count({ where: waited })) > 0;
}
