import 'server-only';
import { db } from '../../system/db';
import { sendLater } from '../post';
import type { RefundAnswer } from './payment-port';

/** The states of a refund that has not come to an end. */
export const OPEN = ['requested', 'pending'] as const;

const ASK_AGAIN_MS = 60 * 60_000;

/** Names a refund at the company: the same for every try, another one after the company had refused it. */
export function refundKey(refund: {
  readonly ledgerKey: string;
  readonly paymentId: string;
  readonly resent: number;
}): string {
  const { ledgerKey, paymentId, resent } = refund;
  return [ledgerKey, paymentId, ...(resent > 0 ? [resent] : [])].join(':');
}

/**
 * Records what the company says of a refund, whoever was told: the job that asked, or a message of the company. What has
 * come to an end stays as it is. One that is under way is asked about again in an hour.
 */
export async function tellRefund(id: string, answer: RefundAnswer, at: Date): Promise<void> {
  const { kind: status, adapterRef } = answer;
  const failure = answer.kind === 'failed' ? answer.reason : null;
  await db().$transaction(async (tx) => {
    const told = await tx.refund.updateManyAndReturn({
      where: { id, status: { in: [...OPEN] } },
      data: { status, adapterRef, failure, updatedAt: at },
    });
    for (const { ledgerKey } of status === 'pending' ? told : []) {
      await sendLater(tx, ledgerKey, new Date(at.getTime() + ASK_AGAIN_MS));
    }
  });
}
