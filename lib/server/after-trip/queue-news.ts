import 'server-only';
import { type AfterTripNews, afterTripMail } from '@/lib/wording/after-trip/mails';
import type { MailName } from '@/lib/wording/site/mail-names';
import { mailFacts } from '../booking/mail-facts';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';

type Told = Parameters<typeof mailFacts>[0] & {
  readonly id: string;
  readonly contactEmail: string;
};

/** Tells the contact what followed the trip, once for each key. */
export async function queueNews(
  tx: Tx,
  booking: Told,
  { template, key, ...news }: AfterTripNews & { template: MailName; key: string },
): Promise<void> {
  await queueMail(tx, {
    ...afterTripMail(template, mailFacts(booking), news),
    to: booking.contactEmail,
    bookingId: booking.id,
    idempotencyKey: `${template}:${key}`,
  });
}
