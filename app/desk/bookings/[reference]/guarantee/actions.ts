'use server';

import { guaranteeForm } from '@/lib/schemas/after-trip/guarantee';
import { addressedBooking } from '@/lib/server/access/who';
import { decideGuarantee } from '@/lib/server/after-trip/decide-guarantee';
import { quotedGuarantee } from '@/lib/server/after-trip/quoted-guarantee';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { guaranteeWords as words } from '@/lib/wording/after-trip/guarantee';

/** What it comes to is shown first; the same form with that figure decides it. */
export const judgeHere = action({
  of: addressedBooking,
  who: staff('booking.guarantee'),
  schema: guaranteeForm,
  run: async ({ of: reference, own, value: { seenYen, ...entered }, at }) => {
    const bookingId = await bookingIdOf(reference);
    if (bookingId === null) return refusedWith('not-found');
    if (seenYen === null) {
      const quote = await quotedGuarantee({ bookingId, ...entered }, at);
      if (quote.kind === 'refused') return refusedWith(quote.reason);
      return { errors: [], told: { refundYen: quote.totalYen, lines: quote.lines } };
    }
    const answer = await decideGuarantee(own, { bookingId, ...entered, seenYen }, at);
    if (answer.kind === 'refused') return refusedWith(answer.reason);
    return { goTo: `/desk/bookings/${reference}/after-trip?done=guaranteed` };
  },
});

const refusedWith = (reason: keyof typeof words.refusals) => ({
  errors: [{ message: words.refusals[reason] }],
});
