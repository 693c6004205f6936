import 'server-only';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { consentChangedMail, paperTaskMail } from '@/lib/wording/consents/consent-records';
import { momentInWords } from '@/lib/wording/site/day';
import type { Tx } from '../system/db';
import { holidaysAround } from '../system/holidays';
import { queueMail } from '../system/mail/queue-mail';
import { sender } from '../system/mail/sender';
import { siteUrl } from '../system/site-url';
import type { ConsentChange } from './change-consent';

export async function tell(
  tx: Tx,
  facts: {
    change: ConsentChange;
    booking: { id: string; reference: string; contactEmail: string };
    /** Whose consent it is. */
    of: string;
    hash: string;
    sha256: string;
  },
  now: Date,
): Promise<void> {
  const { change, booking, hash } = facts;
  const text = await tx.consentText.findUnique({ where: { sha256: facts.sha256 } });
  const today = dayInJapan(instant(now.getTime()));
  const when = momentInWords(instant(now.getTime()), holidaysAround(today, today));
  await queueMail(tx, {
    ...consentChangedMail({
      reference: booking.reference,
      title: text?.body.split('\n')[0] ?? '',
      of: facts.of,
      decision: change.decision,
      when,
      hash: hash.slice(0, 16),
      url: siteUrl(`/bookings/${booking.reference}/consents`),
    }),
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `consent:${hash}`,
  });
  if (change.decision === 'withdrawn' && change.itemKey.startsWith('edelivery-')) {
    await queueMail(tx, {
      ...paperTaskMail({ reference: booking.reference, when }),
      to: sender(),
      bookingId: booking.id,
      idempotencyKey: `paper:${hash}`,
    });
  }
}
