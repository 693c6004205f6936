import 'server-only';
import { db } from '../../system/db';
import { payments } from './payments';

export type AuthorisedPayment = { readonly id: string; readonly status: string };

/**
 * ご利用枠の確保, for the price of an application or for what a booking still owes. The same key again asks the card company nothing new and finds the same row.
 *
 * @returns the attempt, `authorised` or `declined`
 */
export async function authorisePayment(
  order: { key: string; amountYen: number; method: string; purpose: 'price' | 'balance' },
  at: Date,
): Promise<AuthorisedPayment> {
  const { adapter } = payments();
  const answer = await payments().authorise(order);
  await db().paymentAttempt.createMany({
    data: [
      {
        idempotencyKey: order.key,
        adapter,
        adapterRef: answer.adapterRef,
        amountYen: order.amountYen,
        purpose: order.purpose,
        status: answer.kind,
        methodLabel: answer.methodLabel,
        createdAt: at,
        updatedAt: at,
      },
    ],
    skipDuplicates: true,
  });
  return db().paymentAttempt.findUniqueOrThrow({
    where: { idempotencyKey: order.key },
    select: { id: true, status: true },
  });
}
