import 'server-only';
import { followBalance } from '../../cancellation/follow-balance';
import { answerApplication } from '../../contract/answer-application';
import { followTours } from '../../contract/follow-tour';
import { endWaiting } from '../../contract/waiting/end-waiting';
import { db } from '../../system/db';

/** Writes what the clock has made of a booking while nobody did its jobs: each of them may run as often as it likes. */
export async function catchUp(bookingId: string, at: Date): Promise<void> {
  await answerApplication(bookingId, at);
  await endWaiting(bookingId, at);
  await followBalance(bookingId, at);
  await db().$transaction((tx) => followTours(tx, [bookingId], at));
}
