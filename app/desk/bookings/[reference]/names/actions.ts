'use server';

import { namesSchema } from '@/lib/schemas/booking/names';
import { writtenAsRead } from '@/lib/schemas/booking/written-as-read';
import { addressedBooking } from '@/lib/server/access/who';
import { correctNames } from '@/lib/server/booking/correct-names';
import { staffOnNames } from '@/lib/server/booking/names-who';
import { action } from '@/lib/server/system/http/action';
import { correctNamesWords as words } from '@/lib/wording/desk/names';
import { refusedName } from '../../../../bookings/[reference]/names/refused-name';
import { withPerson } from '../../../../tours/[code]/[date]/book/travelers/with-person';

/** 表記を直す: counts at once; the contact is told. */
export const correctNamesHere = action({
  of: addressedBooking,
  who: staffOnNames,
  schema: ({ names }) => namesSchema(names),
  word: withPerson,
  shown: writtenAsRead,
  run: async ({ of: reference, own: { staff, bookingId }, value, typed, at }) => {
    const state = typeof typed.state === 'string' ? typed.state : '';
    const answer = await correctNames(staff, { bookingId, names: value.travelers, state }, at);
    if (answer.kind === 'refused') {
      return { errors: [refusedName(answer, words.refusals[answer.reason])] };
    }
    return { goTo: `/desk/bookings/${reference}?done=names-${answer.kind}` };
  },
});
