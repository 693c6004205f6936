'use server';

import { closeWaitForm } from '@/lib/schemas/staff/close-wait';
import { addressedBooking } from '@/lib/server/access/who';
import { addressedBookingId, findTrip } from '@/lib/server/booking/find-own-booking';
import { refreshTrip } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { closeWait, previewCloseWait } from '@/lib/server/contract/waiting/close-wait';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskWaitingWords as words } from '@/lib/wording/desk/waiting';
import { mailToLookAt } from '../../../applications/answers';

/** キャンセル待ちを終える: shows the mail first; the same form again sends what was shown, and nothing else. */
export const closeWaitHere = action({
  of: addressedBooking,
  who: staff('departure.close-wait'),
  schema: closeWaitForm,
  run: async ({ of: reference, own, value: { seen, ...why }, at }) => {
    const order = { bookingId: await addressedBookingId(reference), ...why };
    const told = mailToLookAt(await previewCloseWait(order), seen, words.refusals);
    if (told !== null) return told;
    const answer = await closeWait(own, order, at);
    if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
    refreshTrip(await findTrip(order.bookingId));
    return { goTo: `/desk/bookings/${reference}?done=wait-closed` };
  },
});
