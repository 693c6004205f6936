import 'server-only';
import type { Prisma } from '../../generated/prisma/client';
import { db, type Tx } from '../../system/db';
import { addJob } from '../../system/jobs/add-job';
import { log } from '../../system/log';
import { adapterOf } from './payments';

/** How long a payment may stand without a booking: docs/operations.md names it. */
export const SPARE_MS = 5 * 60_000;

/** Whether a payment has been given back, or is being. */
export function isGivenBack({ status }: { readonly status: string }): boolean {
  return status === 'releasing' || status === 'voided';
}

/** Sees to it that a payment is given back if no booking uses it by then, whatever becomes of this process. */
export async function releaseSpareLater(tx: Tx, paymentId: string, runAt?: Date): Promise<void> {
  const key = `release-spare:${paymentId}`;
  await addJob(tx, { name: 'release-spare', payload: { paymentId }, key, runAt });
}

/**
 * Gives back what a card has, or may have, reserved for no booking. The row says so before the company is asked: from
 * then on no booking gets it. What stands as `releasing` is asked for again; twice changes nothing.
 */
export async function releaseSpare(paymentId: string, at: Date): Promise<void> {
  await markReleasing(db(), { id: paymentId, bookingId: null }, at);
  await releaseMarked({ id: paymentId }, at);
}

/** The payments of an application that ends, marked in the transaction that ends it; jobs see to the rest. */
export async function spareOfBooking(tx: Tx, bookingId: string, at: Date): Promise<void> {
  await markReleasing(tx, { bookingId }, at);
  const marked = { bookingId, status: 'releasing' };
  for (const { id } of await tx.paymentAttempt.findMany({ where: marked, select: { id: true } })) {
    await releaseSpareLater(tx, id);
  }
}

/** Gives back at once, for somebody who waits for an answer: a company that cannot be reached is asked by the job. */
export async function releaseNow(
  which: { readonly paymentId: string } | { readonly bookingId: string },
  at: Date,
): Promise<void> {
  const released =
    'paymentId' in which ? releaseSpare(which.paymentId, at) : releaseMarked(which, at);
  await released.catch((failure: Error) => {
    log().warn({ kind: failure.name }, 'payments: given back later');
  });
}

async function markReleasing(client: Tx, which: Prisma.PaymentAttemptWhereInput, at: Date) {
  await client.paymentAttempt.updateMany({
    where: { ...which, status: { in: ['requested', 'authorised'] } },
    data: { status: 'releasing', updatedAt: at },
  });
}

async function releaseMarked(which: Prisma.PaymentAttemptWhereInput, at: Date): Promise<void> {
  const marked = await db().paymentAttempt.findMany({ where: { ...which, status: 'releasing' } });
  for (const { id, adapter, adapterRef, idempotencyKey: orderKey } of marked) {
    await adapterOf({ adapter }).release({ key: `release:${id}`, orderKey, adapterRef });
    await db().paymentAttempt.updateMany({
      where: { id, status: 'releasing' },
      data: { status: 'voided', userId: null, updatedAt: at },
    });
  }
}
