'use server';

import { bookingNote } from '@/lib/schemas/staff/booking-acts';
import { addressedBooking } from '@/lib/server/access/who';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { writeNote } from '@/lib/server/booking/write-note';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { bookingNoteWords as words } from '@/lib/wording/desk/booking';

/** 覚え書きを残す. */
export const noteHere = action({
  of: addressedBooking,
  who: staff('booking.note'),
  schema: bookingNote,
  run: async ({ of: reference, own, value, at }) => {
    const bookingId = await bookingIdOf(reference);
    if (bookingId === null) return { errors: [{ message: words.refusals['not-found'] }] };
    const answer = await writeNote(own, { bookingId, ...value }, at);
    if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
    return { goTo: `/desk/bookings/${reference}?done=noted#notes` };
  },
});
