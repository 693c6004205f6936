import 'server-only';
import { lockBooking } from '../../booking/lock-booking';
import { stepBooking } from '../../booking/step-booking';
import { isCardAsked } from '../../money/balance-standing';
import { db } from '../../system/db';
import { closeSubstitution } from './close-substitution';
import { findSubstituted, placeOf } from './substituted-booking';
import { queueSubstitutionMail } from './substitution-mail';

export type WithdrawalAnswer = 'withdrawn' | 'nothing-open' | 'payment-pending';

/**
 * 交替のお申し出の取下げ: as long as it does not count yet, free of charge; the first traveler travels on. While a card is asked its
 * answer is waited for.
 *
 * @clause D2-13.2
 * @clause D3-14.2
 */
export async function withdrawSubstitution(bookingId: string, at: Date): Promise<WithdrawalAnswer> {
  return db().$transaction(async (tx) => {
    await lockBooking(tx, bookingId);
    const booking = await findSubstituted(tx, bookingId);
    if (booking?.status !== 'substitution-requested' || booking.open === null)
      return 'nothing-open';
    const { open, status } = booking;
    if (open.paidAt !== null) return 'nothing-open';
    if (await isCardAsked(tx, bookingId)) return 'payment-pending';
    const leaver = booking.travelers.find(({ id }) => id === open.travelerId);
    const place = leaver ? placeOf(leaver) : 0;
    await closeSubstitution(tx, open.id, { status: 'withdrawn' }, at);
    const shown = { 'substitution-pending': { substitutionId: open.id } };
    const record = { at, actor: 'traveler', facts: { place } } as const;
    await stepBooking(tx, { id: bookingId, status }, 'withdraw-substitution', shown, record);
    const told = { kind: 'withdrawn', place, substitutionId: open.id } as const;
    await queueSubstitutionMail(tx, booking, told);
    return 'withdrawn';
  });
}
