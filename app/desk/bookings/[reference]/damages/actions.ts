'use server';

import { damagesForm } from '@/lib/schemas/after-trip/damages';
import { addressedBooking } from '@/lib/server/access/who';
import { decideDamages } from '@/lib/server/after-trip/decide-damages';
import { quotedDamages } from '@/lib/server/after-trip/quoted-damages';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { damagesWords as words } from '@/lib/wording/after-trip/damages';

/** What is paid is shown first; the same form with that figure decides it. */
export const decideHere = action({
  of: addressedBooking,
  who: staff('booking.settle-damages'),
  schema: damagesForm,
  run: async ({ of: reference, own, value: { seenYen, ...entered }, at }) => {
    const bookingId = await bookingIdOf(reference);
    if (bookingId === null) return refusedWith('not-found');
    if (seenYen === null) {
      const quote = await quotedDamages({ bookingId, ...entered }, at);
      if (quote.kind === 'refused') return refusedWith(quote.reason);
      return { errors: [], told: { refundYen: quote.payableYen, lines: quote.lines } };
    }
    const answer = await decideDamages(own, { bookingId, ...entered, seenYen }, at);
    if (answer.kind === 'refused') return refusedWith(answer.reason);
    return { goTo: `/desk/bookings/${reference}/after-trip?done=decided` };
  },
});

const refusedWith = (reason: keyof typeof words.refusals) => ({
  errors: [{ message: words.refusals[reason] }],
});
