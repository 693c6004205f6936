'use server';

import { paidForm } from '@/lib/schemas/after-trip/guarantee';
import { matterReply } from '@/lib/schemas/after-trip/matters';
import { addressedBooking, addressedId } from '@/lib/server/access/who';
import { answerMatter } from '@/lib/server/after-trip/answer-matter';
import { paySettlement } from '@/lib/server/after-trip/pay-settlement';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { answerMatterWords as words } from '@/lib/wording/after-trip/answer-matter';
import { payCompensationWords as paidWords } from '@/lib/wording/after-trip/paid';

/** What was told or settled of a booking's trip, as the page names it. 404 for what cannot be one. */
function addressedMatter(given: unknown) {
  const { reference, id } = (given ?? {}) as Record<'reference' | 'id', unknown>;
  return { reference: addressedBooking(reference), id: addressedId(id) };
}

/** お申し出へのお返事. */
export const answerHere = action({
  of: addressedMatter,
  who: staff('booking.answer-matter'),
  schema: matterReply,
  run: async ({ of: { reference, id }, own, value, at }) => {
    const answer = await answerMatter(own, { matterId: id, ...value }, at);
    if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
    return { goTo: `/desk/bookings/${reference}/after-trip?done=answered` };
  },
});

/** 補償のお渡し: that it was paid, when and how. */
export const payHere = action({
  of: addressedMatter,
  who: staff('booking.pay-compensation'),
  schema: paidForm,
  run: async ({ of: { reference, id }, own, value, at }) => {
    const answer = await paySettlement(own, { settlementId: id, ...value }, at);
    if (answer.kind === 'refused')
      return { errors: [{ message: paidWords.refusals[answer.reason] }] };
    return { goTo: `/desk/bookings/${reference}/after-trip?done=paid` };
  },
});
