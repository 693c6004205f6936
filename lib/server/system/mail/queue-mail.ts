import 'server-only';
import { mailFoot } from '@/lib/wording/site/agency';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import { agency } from '../agency';
import { now } from '../clock';
import type { Tx } from '../db';
import { addJob } from '../jobs/add-job';

/** The same as it is sent. */
export function dressedMail(mail: ComposedMail): ComposedMail {
  return {
    template: mail.template,
    subject: `【${agency().site.name}】${mail.subject}`,
    text: `${mail.text.trimEnd()}\n\n${mailFoot(agency())}\n`,
  };
}

/**
 * Puts a mail into the outbox of this transaction; a job sends it after the commit.
 * The same `idempotencyKey` again changes nothing (invariant 5).
 */
export async function queueMail(
  tx: Tx,
  mail: ComposedMail & {
    to: string;
    bookingId: string | null;
    /** What is sent for an enquiry is erased with it. */
    enquiryId?: string;
    idempotencyKey: string;
  },
): Promise<void> {
  const { subject, text } = dressedMail(mail);
  const rows = await tx.mail.createManyAndReturn({
    data: [
      {
        idempotencyKey: mail.idempotencyKey,
        bookingId: mail.bookingId,
        enquiryId: mail.enquiryId ?? null,
        template: mail.template,
        recipient: mail.to,
        subject,
        text,
        status: 'queued',
        createdAt: now(),
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  for (const row of rows) {
    await addJob(tx, { name: 'send-mail', payload: { mailId: row.id }, key: `mail:${row.id}` });
  }
}
