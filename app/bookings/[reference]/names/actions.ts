'use server';

import { namesSchema } from '@/lib/schemas/booking/names';
import { writtenAsRead } from '@/lib/schemas/booking/written-as-read';
import type { FormError } from '@/lib/schemas/form/form-state';
import { addressedBooking } from '@/lib/server/access/who';
import { changeNames, type NameRefusal } from '@/lib/server/booking/change-names';
import { ownNames } from '@/lib/server/booking/find-names';
import { action } from '@/lib/server/system/http/action';
import { changeNamesWords as words } from '@/lib/wording/booking/change-names';
import { withPerson } from '../../../tours/[code]/[date]/book/travelers/with-person';

/** 表記の訂正: counts at once; the contact is told. */
export const saveNames = action({
  of: addressedBooking,
  who: ownNames,
  schema: ({ names }) => namesSchema(names),
  word: withPerson,
  shown: writtenAsRead,
  run: async ({ of: reference, own: { bookingId }, value, typed, at }) => {
    const state = typeof typed.state === 'string' ? typed.state : '';
    const answer = await changeNames({ bookingId, names: value.travelers, state }, at);
    if (answer.kind !== 'refused') return { goTo: `/bookings/${reference}?names=${answer.kind}` };
    return { errors: [errorOf(answer)] };
  },
});

/** At the field where it begins, when it is about somebody's name. */
function errorOf(refusal: NameRefusal): FormError {
  const message = words.refusals[refusal.reason];
  if (!('field' in refusal)) return { message };
  return { name: `travelers.${refusal.position}.${refusal.field}`, message };
}
