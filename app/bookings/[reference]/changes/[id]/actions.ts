'use server';

import { notFound } from 'next/navigation';
import { isRecordId } from '@/lib/schemas/form/record-id';
import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { agreeToChange } from '@/lib/server/departures/changes/answer-change';
import { action, noFields } from '@/lib/server/system/http/action';
import { changePageWords as words } from '@/lib/wording/cancellation/tour-change';

/** The booking of the page's address, and the change that stood on it. */
function told(given: unknown): { reference: string; changeId: string } {
  const { reference, changeId } = (given ?? {}) as { reference?: unknown; changeId?: unknown };
  if (!isRecordId(changeId)) notFound();
  return { reference: addressedBooking(reference), changeId };
}

/** 変更に同意して参加する. */
export const agreeHere = action({
  of: told,
  who: ({ reference }: { reference: string }, at: Date) => ownBooking(reference, at),
  schema: noFields,
  run: async ({ of: { reference, changeId }, own: { bookingId }, at }) => {
    const answer = await agreeToChange({ bookingId, changeId }, at);
    if (answer.kind === 'agreed') return { goTo: `/bookings/${reference}/changes/${changeId}` };
    return { errors: [{ message: words.refusals[answer.reason] }] };
  },
});
