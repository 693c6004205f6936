'use server';

import { cancellationFields, noShowForm } from '@/lib/schemas/cancellation/cancellation';
import { addressedBooking } from '@/lib/server/access/who';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { markNoShow } from '@/lib/server/cancellation/mark-no-show';
import { settlePayment } from '@/lib/server/contract/settle-payment';
import { settleBalance } from '@/lib/server/money/settle-balance';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';

/** 無連絡不参加を記録する, at the figures that stood on the screen. */
export const recordNoShow = action({
  of: addressedBooking,
  who: staff('booking.no-show'),
  schema: noShowForm,
  read: cancellationFields,
  run: async ({ of: reference, own, value, at }) => {
    const { travelerIds, idempotencyKey, sure: _, ground: __, ...seen } = value;
    const bookingId = await bookingIdOf(reference);
    if (bookingId === null) return { errors: [{ message: cancelRefusalWords['not-found'] }] };
    await settlePayment(bookingId, at);
    await settleBalance(bookingId, at);
    const answer = await markNoShow(own, { bookingId, travelerIds, seen, idempotencyKey }, at);
    switch (answer.kind) {
      case 'refused':
        return { errors: [{ message: cancelRefusalWords[answer.reason] }] };
      case 'changed':
        return { errors: [], told: { seen: answer.seen, now: answer.now } };
      case 'cancelled':
        return { goTo: `/desk/bookings/${reference}?done=no-show` };
    }
  },
});
