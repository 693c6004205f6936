'use server';

import { namesSchema } from '@/lib/schemas/booking/names';
import { writtenAsRead } from '@/lib/schemas/booking/written-as-read';
import { addressedBooking } from '@/lib/server/access/who';
import { changeNames } from '@/lib/server/booking/change-names';
import { ownNames } from '@/lib/server/booking/names-who';
import { action } from '@/lib/server/system/http/action';
import { changeNamesWords as words } from '@/lib/wording/booking/change-names';
import { withPerson } from '../../../tours/[code]/[date]/book/travelers/with-person';
import { refusedName } from './refused-name';

/** 表記の訂正: counts at once; the contact is told. */
export const saveNames = action({
  of: addressedBooking,
  who: ownNames,
  schema: ({ names }) => namesSchema(names),
  word: withPerson,
  shown: writtenAsRead,
  run: async ({ of: reference, own: { bookingId }, value, typed, at }) => {
    const state = typeof typed.state === 'string' ? typed.state : '';
    const answer = await changeNames(
      { bookingId, names: value.travelers, state, actor: 'traveler' },
      at,
    );
    if (answer.kind !== 'refused') return { goTo: `/bookings/${reference}?names=${answer.kind}` };
    return { errors: [refusedName(answer, words.refusals[answer.reason])] };
  },
});
