'use server';

import { cancellationFields, cancellationForm } from '@/lib/schemas/cancellation/cancellation';
import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { findTrip } from '@/lib/server/booking/find-own-booking';
import { cancelTravelers } from '@/lib/server/cancellation/cancel-travelers';
import { refreshTrip } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { settlePayment } from '@/lib/server/contract/settle-payment';
import { settleBalance } from '@/lib/server/money/settle-balance';
import { action } from '@/lib/server/system/http/action';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';

/** Cancels at the fee that was seen; answers with what has changed otherwise. */
export const confirmCancellation = action({
  of: addressedBooking,
  who: ownBooking,
  schema: cancellationForm,
  read: cancellationFields,
  run: async ({ of: reference, own: { bookingId }, value, at }) => {
    const { travelerIds, ground, idempotencyKey, ...seen } = value;
    await settlePayment(bookingId, at);
    await settleBalance(bookingId, at);
    const order = { bookingId, travelerIds, ground, seen, idempotencyKey };
    const answer = await cancelTravelers(order, at);
    switch (answer.kind) {
      case 'refused':
        return { errors: [{ message: cancelRefusalWords[answer.reason] }] };
      case 'changed':
        return { errors: [], told: { seen: answer.seen, now: answer.now } };
      case 'cancelled':
        refreshTrip(await findTrip(bookingId));
        return { goTo: `/bookings/${reference}/cancellation/${answer.cancellationId}` };
    }
  },
});
