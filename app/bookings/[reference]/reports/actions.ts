'use server';

import { matterForm } from '@/lib/schemas/after-trip/matters';
import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { tellMatter } from '@/lib/server/after-trip/tell-matter';
import { action } from '@/lib/server/system/http/action';
import { matterRefusalWords } from '@/lib/wording/after-trip/matters';

/** 旅行中の相違・損害のお申し出. */
export const tellMatterHere = action({
  of: addressedBooking,
  who: ownBooking,
  schema: matterForm,
  run: async ({ of: reference, own: { bookingId }, value, at }) => {
    const answer = await tellMatter({ bookingId, ...value }, at);
    if (answer.kind === 'refused') {
      return { errors: [{ message: matterRefusalWords[answer.reason] }] };
    }
    return { goTo: `/bookings/${reference}/reports?done=told` };
  },
});
