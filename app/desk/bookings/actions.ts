'use server';

import { bookingSearch } from '@/lib/schemas/staff/booking-search';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { soughtWords } from '@/lib/server/desk/sought-booking';
import { keepSearch } from '@/lib/server/staff/kept-search';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskBooking } from './desk-booking';

/** さがす: a reference leads to its booking, all else to what was found; no address holds what was typed. */
export const searchBookings = action({
  who: staff('booking.find'),
  schema: bookingSearch,
  run: async ({ own, value, at }) => {
    const sought = soughtWords(value.words);
    if (sought.by === 'reference' && (await bookingIdOf(sought.reference)) !== null) {
      return { goTo: deskBooking(sought.reference, value.purpose) };
    }
    return { goTo: `/desk/bookings?search=${await keepSearch(own.staffId, value, at)}` };
  },
});
