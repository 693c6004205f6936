'use server';

import { feeWaiver } from '@/lib/schemas/staff/booking-acts';
import { addressedBooking, addressedId } from '@/lib/server/access/who';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { waiveFee } from '@/lib/server/cancellation/waive-fee';
import { settleBalance } from '@/lib/server/money/settle-balance';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { waiveFeeWords as words } from '@/lib/wording/desk/waive-fee';

/** The cancellation of a booking, as the page names it. 404 for what cannot be one. */
function addressedCancellation(given: unknown) {
  const { reference, id } = (given ?? {}) as Record<'reference' | 'id', unknown>;
  return { reference: addressedBooking(reference), id: addressedId(id) };
}

/** 取消料を免除する, all that is left of it or a part. */
export const waiveHere = action({
  of: addressedCancellation,
  who: staff('booking.waive-fee'),
  schema: feeWaiver,
  run: async ({ of: { reference, id }, own, value, at }) => {
    const bookingId = await bookingIdOf(reference);
    if (bookingId === null) return { errors: [{ message: words.refusals['not-found'] }] };
    await settleBalance(bookingId, at);
    const answer = await waiveFee(own, { bookingId, cancellationId: id, ...value }, at);
    if (answer.kind === 'waived') return { goTo: `/desk/bookings/${reference}?done=waived` };
    const message = words.refusals[answer.reason];
    return {
      errors: [answer.reason === 'more-than-left' ? { name: 'amountYen', message } : { message }],
    };
  },
});
