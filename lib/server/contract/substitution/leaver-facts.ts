import 'server-only';
import { SPECIAL_MEASURES } from '@/lib/rules/money/special-measures';
import type { Substituted, SubstitutedBooking } from './substituted-booking';

/** What keeps the place of a traveler theirs, as far as the booking knows. */
export function leaverFacts({ travelers, priceLines }: SubstitutedBooking, leaver: Substituted) {
  const measures = priceLines.some(
    ({ travelerId, kind }) => travelerId === leaver.id && kind === SPECIAL_MEASURES,
  );
  return {
    isContact: leaver.isContact,
    wards: travelers.filter((one) => one.status === 'going' && one.guardianId === leaver.id).length,
    specialCare: leaver.assistance !== null || measures,
  };
}
