import 'server-only';
import { db } from '../db';
import { log } from '../log';

const PAUSES_MS = [100, 300, 1_000, 3_000];
const LONGEST = 200;

/**
 * Writes down, as soon as it comes, that the mail server has taken a mail. While the database is away it is tried again
 * and again: the mail is out, and another try of the job would send it a second time.
 *
 * @param acceptance what the server answered
 */
export async function recordAcceptance(
  mailId: string,
  acceptance: string,
  sentAt: Date,
): Promise<void> {
  const data = { status: 'sent', sentAt, acceptance: acceptance.slice(0, LONGEST) };
  for (let tries = 0; ; tries++) {
    try {
      await db().mail.updateMany({ where: { id: mailId, status: 'queued' }, data });
      return;
    } catch (failure) {
      if (tries === 0)
        log().warn({ mail: mailId, kind: (failure as Error).name }, 'mail: taken, not yet written');
      const pause = PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)];
      await new Promise((wake) => setTimeout(wake, pause));
    }
  }
}
