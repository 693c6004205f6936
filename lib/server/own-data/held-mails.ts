import 'server-only';
import { db } from '../system/db';
import { moment } from './moment';
import { peopleOfBooking, redactorIn } from './redactor-in';
import { withoutSecrets } from './without-secrets';

/**
 * The mails that went to an address, without the names of others and without anything that would open a door. A mail
 * that is filed under no booking may still tell of one: a guardian's names the child and who asked.
 */
export async function heldMails(email: string) {
  const [mails, asGuardian] = await Promise.all([
    db().mail.findMany({
      where: { recipient: email },
      orderBy: { createdAt: 'desc' },
      include: { booking: { select: { ...peopleOfBooking, reference: true } } },
    }),
    db().booking.findMany({
      where: { guardianConsents: { some: { email } } },
      select: peopleOfBooking,
    }),
  ]);
  const redactors = asGuardian.map((booking) => redactorIn(booking, email));
  return mails.map(({ booking, ...mail }) => {
    const all = booking === null ? redactors : [redactorIn(booking, email)];
    const shown = (text: string) =>
      withoutSecrets(all.reduce((left, redact) => redact(left), text));
    return {
      id: mail.id,
      reference: booking?.reference ?? null,
      status: mail.status,
      createdAt: moment(mail.createdAt),
      sentAt: moment(mail.sentAt),
      subject: shown(mail.subject),
      text: mail.template.startsWith('access-code') ? null : shown(mail.text),
    };
  });
}
