'use server';

import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { acceptOffer } from '@/lib/server/contract/waiting/accept-offer';
import { action, noFields } from '@/lib/server/system/http/action';

/** お席のご案内への承諾: the contract forms at this moment (D2-3.3b). */
export const takeOffer = action({
  of: addressedBooking,
  who: ownBooking,
  schema: noFields,
  run: async ({ of: reference, own: { bookingId }, at }) => {
    const answer = await acceptOffer(bookingId, at);
    if (answer === 'accepted') return { goTo: `/bookings/${reference}` };
    return { goTo: `/bookings/${reference}/offer${answer === 'too-late' ? '?too-late' : ''}` };
  },
});
