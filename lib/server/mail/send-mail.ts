import 'server-only';
import { createTransport } from 'nodemailer';
import { now } from '../clock';
import { db } from '../db';
import { env } from '../env';

/** Sends one mail of the outbox, or keeps it for /dev/mail where no mail server is configured. */
export async function sendMail(mailId: string): Promise<void> {
  const mail = await db().mail.findUnique({ where: { id: mailId } });
  if (mail === null || mail.status !== 'queued') return;
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL === undefined) {
    await db().mail.update({ where: { id: mailId }, data: { status: 'kept', sentAt: now() } });
    return;
  }
  const transport = createTransport(SMTP_URL);
  await transport.sendMail({
    from: MAIL_FROM,
    to: mail.recipient,
    subject: mail.subject,
    text: mail.text,
    messageId: `<${mail.id}@tabiyaku>`,
  });
  await db().mail.update({ where: { id: mailId }, data: { status: 'sent', sentAt: now() } });
}
