'use server';

import { consentChange } from '@/lib/schemas/booking/consents';
import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { changeConsent } from '@/lib/server/consents/change-consent';
import { action } from '@/lib/server/system/http/action';

/** Takes an optional consent back, or gives it later. */
export const changeOwnConsent = action({
  of: addressedBooking,
  who: ownBooking,
  schema: consentChange,
  run: async ({ of: reference, own: { bookingId }, value, at }) => {
    const answer = await changeConsent({ ...value, bookingId }, at);
    return { goTo: `/bookings/${reference}/consents?done=${answer}` };
  },
});
