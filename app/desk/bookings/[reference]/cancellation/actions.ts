'use server';

import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { cancellationFields, takenCancellationForm } from '@/lib/schemas/cancellation/cancellation';
import { addressedBooking } from '@/lib/server/access/who';
import { bookingIdOf, findTrip } from '@/lib/server/booking/find-own-booking';
import type { CancelRefusal } from '@/lib/server/cancellation/cancel-answer';
import { cancelByStaff } from '@/lib/server/cancellation/cancel-by-staff';
import { refreshTrip } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { settlePayment } from '@/lib/server/contract/settle-payment';
import { settleBalance } from '@/lib/server/money/settle-balance';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';
import { takeCancellationWords } from '@/lib/wording/desk/take-cancellation';

/** お取消しを受け付ける, at the figures that stood on the screen; answers with what has changed otherwise. */
export const takeCancellation = action({
  of: addressedBooking,
  who: staff('booking.cancel'),
  schema: takenCancellationForm,
  read: cancellationFields,
  run: async ({ of: reference, own, value, at }) => {
    const { travelerIds, ground, idempotencyKey, taken, ...seen } = value;
    const bookingId = await bookingIdOf(reference);
    if (bookingId === null) return { errors: [{ message: cancelRefusalWords['not-found'] }] };
    await settlePayment(bookingId, at);
    await settleBalance(bookingId, at);
    const order = { bookingId, travelerIds, ground, seen, idempotencyKey, taken };
    const answer = await cancelByStaff(own, order, at);
    switch (answer.kind) {
      case 'refused':
        return { errors: [{ message: refusalAtDesk(answer.reason) }] };
      case 'changed':
        return { errors: [], told: { seen: answer.seen, now: answer.now } };
      case 'cancelled':
        refreshTrip(await findTrip(bookingId));
        return { goTo: `/desk/bookings/${reference}?done=cancelled` };
    }
  },
});

/** Travelers are told to ask; the desk is who finds out. */
function refusalAtDesk(reason: CancelRefusal | StaffObjection): string {
  const open = reason === 'ask-agency' || reason === 'carrier-charge-missing';
  return open ? takeCancellationWords.findOut : cancelRefusalWords[reason];
}
