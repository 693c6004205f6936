'use server';

import { contactSchemaWith } from '@/lib/schemas/booking/contact';
import { addressedBooking } from '@/lib/server/access/who';
import { correctContact } from '@/lib/server/booking/correct-contact';
import { addressedBookingId } from '@/lib/server/booking/find-own-booking';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { telephoneNumber } from '@/lib/server/system/telephone';
import { correctContactWords as words } from '@/lib/wording/desk/contact';

/** 連絡先を直す: counts at once; the old and the new place are told. */
export const correctHere = action({
  of: addressedBooking,
  who: staff('booking.correct-contact'),
  schema: contactSchemaWith(telephoneNumber),
  run: async ({ of: reference, own, value, typed, at }) => {
    const { emergency: _, ...contact } = value;
    const bookingId = await addressedBookingId(reference);
    const state = typeof typed.state === 'string' ? typed.state : '';
    const answer = await correctContact(own, { bookingId, contact, state }, at);
    if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
    return { goTo: `/desk/bookings/${reference}?done=contact-${answer.kind}` };
  },
});
