'use server';

import { partRefundForm } from '@/lib/schemas/after-trip/part-refund';
import { addressedBooking } from '@/lib/server/access/who';
import { quotedPart } from '@/lib/server/after-trip/quoted-part';
import { refundPart } from '@/lib/server/after-trip/refund-part';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { settleBalance } from '@/lib/server/money/settle-balance';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { partRefundWords as words } from '@/lib/wording/after-trip/part-refund';

/** What goes back is shown first; the same form with that figure does it. */
export const settlePart = action({
  of: addressedBooking,
  who: staff('booking.part-refund'),
  schema: partRefundForm,
  run: async ({ of: reference, own, value: { seenYen, ...entered }, at }) => {
    const bookingId = await bookingIdOf(reference);
    if (bookingId === null) return { errors: [{ message: words.refusals['not-found'] }] };
    await settleBalance(bookingId, at);
    if (seenYen === null) {
      const quote = await quotedPart({ bookingId, ...entered }, at);
      if (quote.kind === 'refused') return refusedWith(quote.reason);
      return { errors: [], told: { refundYen: quote.refundYen, lines: quote.lines } };
    }
    const answer = await refundPart(own, { bookingId, ...entered, seenYen }, at);
    if (answer.kind === 'refused') return refusedWith(answer.reason);
    return { goTo: `/desk/bookings/${reference}?done=part-refunded` };
  },
});

const refusedWith = (reason: keyof typeof words.refusals) => ({
  errors: [{ message: words.refusals[reason] }],
});
