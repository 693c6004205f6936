'use server';

import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { findTrip } from '@/lib/server/booking/find-own-booking';
import { endReplaced } from '@/lib/server/cancellation/end-replaced';
import { refreshTrip } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { answerApplication } from '@/lib/server/contract/answer-application';
import { concludeContract } from '@/lib/server/contract/conclude-contract';
import { withdrawApplication } from '@/lib/server/contract/withdraw-application';
import { action, noFields } from '@/lib/server/system/http/action';

/**
 * The sign of a page that it shows the acceptance to somebody: by that it has arrived, and the contract forms.
 *
 * @clause D2-3.1a
 */
export const confirmShown = action({
  of: addressedBooking,
  who: ownBooking,
  schema: noFields,
  run: async ({ own: { bookingId }, at }) => {
    const made = await concludeContract(bookingId, at);
    // Displayed when its time was over, it formed nothing: the application has lapsed, though no job has come to say so.
    const late = made.kind === 'other' && made.status === 'applied';
    if (late) await answerApplication(bookingId, at);
    await endReplaced(bookingId, at);
    return { errors: [] };
  },
});

/** 申込みの取下げ: takes an application back for which no contract has formed. */
export const withdrawOwnApplication = action({
  of: addressedBooking,
  who: ownBooking,
  schema: noFields,
  run: async ({ of: reference, own: { bookingId }, at }) => {
    const ended = await withdrawApplication(bookingId, at);
    if (ended) refreshTrip(await findTrip(bookingId));
    return { goTo: `/bookings/${reference}${ended ? '' : '?done=too-late'}` };
  },
});
