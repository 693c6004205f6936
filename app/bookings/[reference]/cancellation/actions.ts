'use server';

import { askedFee } from '@/lib/schemas/cancellation/asked-fee';
import { cancellationFields, cancellationForm } from '@/lib/schemas/cancellation/cancellation';
import { clientAddressHash } from '@/lib/server/access/client-address';
import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { findTrip } from '@/lib/server/booking/find-own-booking';
import { cancelTravelers } from '@/lib/server/cancellation/cancel-travelers';
import { refreshTrip } from '@/lib/server/catalogue/kept-pages/refresh-tour';
import { settlePayment } from '@/lib/server/contract/settle-payment';
import { askForFee } from '@/lib/server/enquiries/ask-for-fee';
import { takeEnquiryTurn } from '@/lib/server/enquiries/enquiry-turns';
import { settleBalance } from '@/lib/server/money/settle-balance';
import { action } from '@/lib/server/system/http/action';
import { askForFeeWords } from '@/lib/wording/cancellation/ask-for-fee';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';
import { enquiryErrors } from '@/lib/wording/enquiries/enquiries';

/** お調べを申し付ける: what the page gives no sum for, the desk finds out. */
export const askAboutFee = action({
  of: addressedBooking,
  who: ownBooking,
  schema: askedFee,
  read: cancellationFields,
  run: async ({ own: { bookingId }, value, at }) => {
    const client = await clientAddressHash(at);
    if (!(await takeEnquiryTurn({ client, contact: bookingId }, at))) {
      return { errors: [{ message: enquiryErrors.tooMany }] };
    }
    const asked = await askForFee({ bookingId, ...value }, at);
    if (asked === null) return { errors: [{ message: askForFeeWords.nobody }] };
    return { goTo: `${asked.path}?sent=1` };
  },
});

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
