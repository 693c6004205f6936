'use server';

import { takingBack } from '@/lib/schemas/staff/booking-acts';
import { addressedBooking } from '@/lib/server/access/who';
import { addressedBookingId } from '@/lib/server/booking/find-own-booking';
import { takeBackDeclaration } from '@/lib/server/cancellation/take-back-declaration';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { takeBackDeclarationWords as words } from '@/lib/wording/desk/take-back-declaration';

/** お申し出を取りやめ、お客様に知らせる. */
export const takeBackHere = action({
  of: addressedBooking,
  who: staff('booking.take-back-declaration'),
  schema: takingBack,
  run: async ({ of: reference, own, value: { declaredAt }, at }) => {
    const bookingId = await addressedBookingId(reference);
    const answer = await takeBackDeclaration(own, { bookingId, declaredAt }, at);
    if (answer.kind === 'taken-back')
      return { goTo: `/desk/bookings/${reference}?done=declaration-taken-back` };
    return { errors: [{ message: words.refusals[answer.reason] }] };
  },
});
