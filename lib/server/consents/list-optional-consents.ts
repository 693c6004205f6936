import 'server-only';
import type { MailedConsent } from '@/lib/wording/booking/booking-mails';
import { personName } from '@/lib/wording/site/person-name';
import type { Tx } from '../system/db';
import { OPTIONAL_ITEMS } from './consent-item';

type Booking = {
  id: string;
  travelers: readonly { id: string; position: number; familyName: string; givenName: string }[];
};

/** The optional consents of a booking as they stand, by item, then by traveler: the receipt of them (privacy P13). */
export async function listOptionalConsents(tx: Tx, booking: Booking): Promise<MailedConsent[]> {
  const events = await tx.consentEvent.findMany({
    where: { bookingId: booking.id, itemKey: { in: [...OPTIONAL_ITEMS] } },
    orderBy: { seq: 'asc' },
    select: { itemKey: true, subjectId: true, type: true, noticeSha256: true },
  });
  const texts = await tx.consentText.findMany({
    where: { sha256: { in: events.map(({ noticeSha256 }) => noticeSha256) } },
  });
  const travelers = [...booking.travelers].sort((one, other) => one.position - other.position);
  return OPTIONAL_ITEMS.flatMap((itemKey) => {
    const own = events.filter((event) => event.itemKey === itemKey);
    const text = texts.find(({ sha256 }) => sha256 === own.at(-1)?.noticeSha256);
    if (text === undefined) return [];
    const decisions = travelers.flatMap(({ id, familyName, givenName }) => {
      const last = own.findLast(({ subjectId }) => subjectId === id);
      if (last === undefined) return [];
      return [
        { name: personName(familyName, givenName), granted: last.type === 'consent.granted' },
      ];
    });
    return [{ title: text.body.split('\n')[0] ?? '', decisions }];
  });
}
