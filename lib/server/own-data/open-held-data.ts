import 'server-only';
import { disclosureSeenMail } from '@/lib/wording/access/access-mails';
import { db } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { shownMoment } from '../system/shown-moment';
import { contactsOf, coolingUntil } from './contacts-of';

export type HeldDataOpening = { kind: 'open' } | { kind: 'cooling'; until: Date };

/**
 * Decides whether the data of an address may be shown after its code, and tells every contact on file that they
 * were. The same code tells once.
 */
export async function openHeldData(
  { email, codeId }: { email: string; codeId: string },
  now: Date,
): Promise<HeldDataOpening> {
  return db().$transaction(async (tx) => {
    const until = await coolingUntil(tx, email, now);
    if (until !== null) return { kind: 'cooling', until };
    const when = shownMoment(now);
    for (const to of await contactsOf(tx, email)) {
      await queueMail(tx, {
        ...disclosureSeenMail({ when }),
        to,
        bookingId: null,
        idempotencyKey: `disclosure-seen:${codeId}:${to}`,
      });
    }
    return { kind: 'open' };
  });
}
