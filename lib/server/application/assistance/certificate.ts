import 'server-only';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { answered, refused, type StaffAnswerOutcome } from '../answered-application';

const AWAITED = { kind: 'certificate', settledAt: null } as const;

/** Whether a certificate was asked for that has not come. */
export async function awaitsCertificate(tx: Tx, bookingId: string): Promise<boolean> {
  return (await tx.assistanceReview.count({ where: { bookingId, ...AWAITED } })) > 0;
}

/**
 * 診断書の受け取り: somebody has seen it, or it is no longer needed. The paper itself is not kept: what the site does not
 * hold, nobody who should not can read.
 *
 * @clause D2-4.6c
 */
export async function settleCertificate(
  staff: Staff,
  order: { readonly bookingId: string; readonly settled: 'received' | 'not-needed' },
  at: Date,
): Promise<StaffAnswerOutcome> {
  const { bookingId, settled } = order;
  return answered(staff, 'application.review-assistance', bookingId, at, async (tx) => {
    const { count } = await tx.assistanceReview.updateMany({
      where: { bookingId, ...AWAITED },
      data: { settledAt: at, settled },
    });
    if (count === 0) return refused('answered');
    await tx.bookingEvent.create({
      data: { bookingId, at, kind: 'certificate-settled', actor: 'agency', facts: { settled } },
    });
    return { kind: 'settled' };
  });
}
