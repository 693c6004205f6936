import 'server-only';
import { endApplication } from '../applications/end-application';
import { db } from '../db';
import { releaseAuthorisation } from '../payments/release-authorisation';

/**
 * 申込みの取下げ: the traveler takes the application back before the notice of acceptance arrived. No fee.
 *
 * @clause D2-3.1a
 * @returns false when the contract has formed or the application ended already
 */
export async function withdrawApplication(bookingId: string, at: Date): Promise<boolean> {
  const ended = await db().$transaction((tx) => endApplication(tx, bookingId, 'withdraw', at));
  if (ended) await releaseAuthorisation({ bookingId }, at);
  return ended;
}
