'use server';

import { noticeOrder } from '@/lib/schemas/staff/departures';
import { addressedBooking } from '@/lib/server/access/who';
import { addressedBookingId } from '@/lib/server/booking/find-own-booking';
import { departureOfBooking } from '@/lib/server/departures/addressed-departure';
import { giveNotice } from '@/lib/server/departures/give-notice';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { noticeRefusal } from '../../../departures/notice-refusal';

/** お知らせ to the travelers of one booking. */
export const giveNoticeToOne = action({
  of: addressedBooking,
  who: staff('departure.notice'),
  schema: noticeOrder,
  run: async ({ of: reference, own, value: { kind, text, press }, at }) => {
    const bookingId = await addressedBookingId(reference);
    const departureId = await departureOfBooking(bookingId);
    const answer = await giveNotice(own, { departureId, bookingId, kind, text, press }, at);
    if (answer.kind === 'given') return { goTo: `/desk/bookings/${reference}?done=noticed` };
    return { errors: [{ message: noticeRefusal(answer) }] };
  },
});
