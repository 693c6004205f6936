'use server';

import { changeOrder } from '@/lib/schemas/staff/tour-change';
import { addressedBooking } from '@/lib/server/access/who';
import { addressedBookingId } from '@/lib/server/booking/find-own-booking';
import { departureOfBooking, departurePage } from '@/lib/server/departures/addressed-departure';
import { draftChange } from '@/lib/server/departures/changes/draft-change';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { changeRefusal } from '../../../departures/change-refusal';

/** 契約の内容・代金の変更 of one booking: to be looked through first. */
export const draftChangeOfOne = action({
  of: addressedBooking,
  who: staff('departure.change'),
  schema: changeOrder,
  run: async ({ of: reference, own, value: { order, press }, at }) => {
    const bookingId = await addressedBookingId(reference);
    const departureId = await departureOfBooking(bookingId);
    const answer = await draftChange(own, { departureId, bookingId, order, press }, at);
    if (answer.kind === 'refused') return { errors: [{ message: changeRefusal(answer) }] };
    return { goTo: `${departurePage(departureId)}/changes/${answer.changeId}` };
  },
});
