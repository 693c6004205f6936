'use server';

import { emergencyOpening } from '@/lib/schemas/staff/booking-acts';
import { addressedBooking } from '@/lib/server/access/who';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { openEmergencyContact } from '@/lib/server/booking/open-emergency-contact';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { emergencyWords as words } from '@/lib/wording/desk/contact';

/** 緊急連絡先を開く, for a reason that is written down. */
export const openEmergency = action({
  of: addressedBooking,
  who: staff('booking.emergency-contact'),
  schema: emergencyOpening,
  run: async ({ of: reference, own, value, at }) => {
    const bookingId = await bookingIdOf(reference);
    if (bookingId === null) return { errors: [{ message: words.refusals['not-found'] }] };
    const answer = await openEmergencyContact(own, { bookingId, ...value }, at);
    if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
    return { errors: [], told: answer.contact };
  },
});
