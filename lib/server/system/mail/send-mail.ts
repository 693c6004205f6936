import 'server-only';
import { createTransport } from 'nodemailer';
import { mailFailure, type ServerAnswer } from '@/lib/rules/staff/mail-failure';
import type { Mail } from '../../generated/prisma/client';
import { now } from '../clock';
import { db } from '../db';
import { env } from '../env';
import { log } from '../log';
import { recordAcceptance } from './record-acceptance';
import { recordFailedMail } from './record-failed-mail';
import { sender } from './sender';

/**
 * Sends one mail of the outbox, or keeps it for /dev/mail where no mail server is configured. A mail that its server
 * refuses for good, or that could not be sent at the last try, has failed. One that is handed over again, because
 * nobody could write down that the server took it, is the same mail by its Message-ID and date.
 *
 * @param isOutdated whether what it says is no longer so: it is not sent then, and is nobody's task
 * @throws what the mail server answered, as long as there is another try
 */
export async function sendMail(
  mailId: string,
  lastTry: boolean,
  isOutdated: (mail: Mail) => Promise<boolean> = async () => false,
): Promise<void> {
  const mail = await db().mail.findUnique({ where: { id: mailId } });
  if (mail === null || mail.status !== 'queued') return;
  if (await isOutdated(mail)) return stop(mailId);
  const { SMTP_URL } = env();
  if (SMTP_URL === undefined) {
    await db().mail.update({ where: { id: mailId }, data: { status: 'kept', sentAt: now() } });
    return;
  }
  let acceptance: string;
  try {
    acceptance = await handOver(mail, SMTP_URL);
  } catch (error) {
    if (!lastTry && !isRefusedForGood(error)) throw error;
    await recordFailedMail(mail, mailFailure(error as ServerAnswer), now());
    return;
  }
  await recordAcceptance(mailId, acceptance, now());
}

async function stop(id: string): Promise<void> {
  const data = { status: 'failed', failure: 'stopped' };
  const { count } = await db().mail.updateMany({ where: { id, status: 'queued' }, data });
  if (count > 0) log().info({ mail: id }, 'mail: no longer true, not sent');
}

/** @returns what the server answered when it took the mail */
async function handOver(mail: Mail, server: string): Promise<string> {
  const { response } = await createTransport(server).sendMail({
    from: sender(),
    to: mail.recipient,
    subject: mail.subject,
    text: mail.text,
    date: mail.createdAt,
    messageId: `<${mail.id}@tabiyaku>`,
  });
  return response;
}

/** The address or the mail itself was refused with a permanent answer; a login that fails is tried again. */
function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = error as ServerAnswer;
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500;
}
