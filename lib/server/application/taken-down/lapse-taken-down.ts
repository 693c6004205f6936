import 'server-only';
import { takenDownLapsedMail } from '@/lib/wording/booking/taken-down-mails';
import { productOf } from '../../product/products';
import { releaseHeldBy } from '../../seats/hold-seats';
import { db, type Tx } from '../../system/db';
import { queueMail } from '../../system/mail/queue-mail';
import { unseal } from '../../system/sealed';
import type { SealedDraft } from '../draft/find-draft';
import { lockDraft } from '../draft/lock-draft';
import { lapseJob } from './wait-for-customer';

const AGAIN_MS = 60_000;

/**
 * 期限の経過: an application that was handed to its customer and not finished in time is as if never made: the seats go back, and
 * the customer is told. One that was put off meanwhile waits on, and so does one whose card was asked in time and has not answered.
 * Twice changes nothing.
 *
 * @clause D3-2.2b
 */
export async function lapseTakenDown(draftId: string, at: Date): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const row = await tx.bookingDraft.findUnique({ where: { id: draftId } });
    if (row?.dueAt == null) return;
    const { answers } = unseal<SealedDraft>('draft', row.sealed);
    if (answers === null) return;
    if (row.dueAt > at) return lapseJob(tx, draftId, row.dueAt);
    if (await isAsked(tx, draftId)) return lapseJob(tx, draftId, new Date(at.getTime() + AGAIN_MS));
    await releaseHeldBy(tx, draftId);
    await tx.bookingDraft.delete({ where: { id: draftId } });
    const offer = await productOf(row).findOffer(row.productKey);
    const email = answers.contact?.email;
    if (email === undefined || offer === null) return;
    await queueMail(tx, {
      ...takenDownLapsedMail({ tourTitle: offer.trip.title }),
      to: email,
      bookingId: null,
      idempotencyKey: `taken-down-lapsed:${draftId}`,
    });
  });
}

/** Whether its card is being asked, or has said yes and the application is about to be sent. */
async function isAsked(tx: Tx, draftId: string): Promise<boolean> {
  const open = { draftId, bookingId: null, status: { in: ['requested', 'pending', 'authorised'] } };
  return (await tx.paymentAttempt.count({ where: open })) > 0;
}
