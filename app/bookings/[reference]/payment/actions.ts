'use server';

import { balancePaymentSchema } from '@/lib/schemas/booking/payment';
import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { followBalance } from '@/lib/server/cancellation/follow-balance';
import { settlePayment } from '@/lib/server/contract/settle-payment';
import { payBalance } from '@/lib/server/money/pay-balance';
import { action } from '@/lib/server/system/http/action';
import { paymentError } from './payment-error';

/** Pays what is still owed at the amount that was seen; answers with what has changed otherwise. */
export const payWhatIsOwed = action({
  of: addressedBooking,
  who: ownBooking,
  schema: balancePaymentSchema,
  run: async ({ of: reference, own: { bookingId }, value, at }) => {
    await settlePayment(bookingId, at);
    await followBalance(bookingId, at);
    const answer = await payBalance({ bookingId, ...value }, at);
    if (answer.kind === 'paid') return { goTo: `/bookings/${reference}?done=paid` };
    if (answer.kind === 'pending')
      return { goTo: answer.redirectUrl ?? `/bookings/${reference}/payment` };
    return { errors: [paymentError(answer)] };
  },
});
