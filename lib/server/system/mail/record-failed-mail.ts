import 'server-only';
import type { MailFailure } from '@/lib/rules/staff/mail-failure';
import { db } from '../db';
import { log } from '../log';

/**
 * A mail that could not be delivered: marked once, told to whoever watches the log, and written into the history of
 * its booking, where the staff find it.
 *
 * @clause D2-3.1a a notice of acceptance that bounced has not arrived
 */
export async function recordFailedMail(
  mail: { id: string; bookingId: string | null; template: string },
  failure: MailFailure,
  at: Date,
): Promise<void> {
  const { id, bookingId, template } = mail;
  await db().$transaction(async (tx) => {
    const failed = await tx.mail.updateMany({
      where: { id, status: 'queued' },
      data: { status: 'failed', failure, failedAt: at },
    });
    if (failed.count === 0 || bookingId === null) return;
    const facts = { mailId: id, template };
    await tx.bookingEvent.create({
      data: { bookingId, at, kind: 'mail-undelivered', actor: 'system', facts },
    });
  });
  log().error({ mail: id, template, failure }, 'mail: could not be delivered');
}
