'use server';

import { incidentForm } from '@/lib/schemas/after-trip/incident';
import { addressedBooking } from '@/lib/server/access/who';
import { chargeIncident } from '@/lib/server/after-trip/charge-incident';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { settleBalance } from '@/lib/server/money/settle-balance';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { incidentWords as words } from '@/lib/wording/after-trip/incident';

/** ご旅行中にかかった費用を請求する. */
export const chargeHere = action({
  of: addressedBooking,
  who: staff('booking.charge-incident'),
  schema: incidentForm,
  run: async ({ of: reference, own, value: { notOurs, ...entered }, at }) => {
    const bookingId = await bookingIdOf(reference);
    if (bookingId === null) return { errors: [{ message: words.refusals['not-found'] }] };
    await settleBalance(bookingId, at);
    const order = { bookingId, ...entered, agencyAtFault: !notOurs };
    const answer = await chargeIncident(own, order, at);
    if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
    return { goTo: `/desk/bookings/${reference}/after-trip?done=charged` };
  },
});
