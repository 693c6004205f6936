import 'server-only';
import type { PassportRule } from '@/lib/schemas/booking/passport-warning';
import type { TravelersFacts } from '@/lib/schemas/booking/travelers';
import { agency } from '../../system/agency';
import type { Offer } from './application';

type Asked = Pick<Offer, 'snapshot' | 'today' | 'returnDate'>;

/**
 * What the travelers' page asks: at home the sex only where a recipient needs it, as for a hut with separate rooms.
 *
 * @param size how many travel
 */
export function travelersFacts(
  { snapshot, today, returnDate }: Asked,
  size: number,
): TravelersFacts {
  return {
    size,
    overseas: snapshot.kind === 'package-overseas',
    sex: asksSex(snapshot),
    today,
    returnDate,
  };
}

/** How long passports should be valid; null at home. */
export function passportRule({ snapshot, returnDate }: Omit<Asked, 'today'>): PassportRule | null {
  if (snapshot.kind !== 'package-overseas') return null;
  const { passportMonths = null, passportValidityNote: passportNote } = snapshot;
  return { returnDate, passportMonths, passportNote, telephone: agency().telephone };
}

/** Whether somebody who arranges the trip gets the sex of the travelers. */
export function asksSex({ recipients }: Offer['snapshot']): boolean {
  return recipients.some(({ items }) => items.includes('sex'));
}
