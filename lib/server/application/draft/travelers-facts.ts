import 'server-only';
import type { PassportRule } from '@/lib/schemas/booking/passport-warning';
import type { TravelersFacts } from '@/lib/schemas/booking/travelers';
import { agency } from '../../system/agency';
import type { Offer } from './application';

type Asked = Pick<Offer, 'trip' | 'today' | 'returnDate'>;

/**
 * What the travelers' page asks: at home the sex only where a recipient needs it, as for a hut with separate rooms.
 *
 * @param size how many travel
 */
export function travelersFacts({ trip, today, returnDate }: Asked, size: number): TravelersFacts {
  return {
    size,
    overseas: trip.overseas,
    sex: asksSex(trip),
    today,
    returnDate,
  };
}

/** How long passports should be valid; null at home. */
export function passportRule({ trip, returnDate }: Omit<Asked, 'today'>): PassportRule | null {
  if (!trip.overseas) return null;
  const { passportMonths, passportValidityNote: passportNote } = trip;
  return { returnDate, passportMonths, passportNote, telephone: agency().telephone };
}

/** Whether somebody who arranges the trip gets the sex of the travelers. */
export function asksSex({ recipients }: Offer['trip']): boolean {
  return recipients.some(({ items }) => items.includes('sex'));
}
