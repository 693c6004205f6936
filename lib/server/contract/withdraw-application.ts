import 'server-only';
import { acceptanceDeliveredAt } from '../application/acceptance-mail';
import { endApplication } from '../application/end-application';
import { lapseDue } from '../application/lapse-application';
import { releaseNow } from '../money/payments/release-spare';
import { db } from '../system/db';
import { answerApplication } from './answer-application';
import { endDue } from './waiting/end-waiting';

const NOT_FORMED = { 'contract-not-formed': { formedAt: null } } as const;

/**
 * 申込みの取下げ: the traveler takes the application back before the notice of acceptance arrived. No fee. Where its
 * mail has been delivered, the contract formed at that moment, even if nobody has looked at it since: it is written
 * now, and what is left is to cancel. A party that waits leaves the line, with all that was held for it.
 *
 * @clause D2-3.1a
 * @clause D2-3.3b D3-2.4b
 * @returns false when the contract has formed or the application ended already
 */
export async function withdrawApplication(bookingId: string, at: Date): Promise<boolean> {
  const ended = await db().$transaction(async (tx) => {
    // Once its time is over it has ended, whether or not a job has written that: nothing is left to take back.
    if ((await lapseDue(tx, bookingId, at)) || (await endDue(tx, bookingId, at))) return false;
    const arrived = (await acceptanceDeliveredAt(tx, bookingId)) !== null;
    return arrived
      ? false
      : endApplication(tx, bookingId, { trigger: 'withdraw', shown: NOT_FORMED }, at);
  });
  if (ended) await releaseNow({ bookingId }, at);
  else await answerApplication(bookingId, at);
  return ended;
}
