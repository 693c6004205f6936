'use server';

import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { siteUrl } from '@/lib/server/system/site-url';
import { endCalendarLink, makeCalendarLink } from '@/lib/server/timeline/calendar-link';

/** Makes the link of the trip's calendar; the one before opens nothing any more. */
export const makeLink = action({
  of: addressedBooking,
  who: ownBooking,
  schema: noFields,
  run: async ({ own: { bookingId }, at }) => {
    const secret = await makeCalendarLink(bookingId, at);
    return { errors: [], told: { link: siteUrl(`/calendar/${secret}`) } };
  },
});

/** The link opens nothing any more. */
export const endLink = action({
  of: addressedBooking,
  who: ownBooking,
  schema: noFields,
  run: async ({ of: reference, own: { bookingId }, at }) => {
    await endCalendarLink(bookingId, at);
    return { goTo: `/bookings/${reference}#timeline` };
  },
});
