'use server';

import { z } from 'zod';
import { feeWaiver } from '@/lib/schemas/staff/booking-acts';
import { addressedBooking } from '@/lib/server/access/who';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { waiveFee } from '@/lib/server/cancellation/waive-fee';
import { settleBalance } from '@/lib/server/money/settle-balance';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { waiveFeeWords as words } from '@/lib/wording/desk/waive-fee';

const addressed = z.object({ reference: z.string(), id: z.uuid() });

/** 取消料を免除する, all that is left of it or a part. */
export const waiveHere = action({
  of: (given) => {
    const { reference, id } = addressed.catch({ reference: '', id: '' }).parse(given);
    return { reference: addressedBooking(reference), id };
  },
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
