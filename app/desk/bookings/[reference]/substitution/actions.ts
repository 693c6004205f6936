'use server';

import { substitutionApproval, substitutionRefusal } from '@/lib/schemas/staff/substitution';
import { addressedBooking } from '@/lib/server/access/who';
import { addressedBookingId } from '@/lib/server/booking/find-own-booking';
import { decideSubstitution } from '@/lib/server/contract/substitution/decide-substitution';
import {
  type Decision,
  undecidedId,
} from '@/lib/server/contract/substitution/substitution-decision';
import { previewDecision } from '@/lib/server/contract/substitution/substitution-quote';
import type { Staff } from '@/lib/server/staff/staff-session';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { deskSubstitutionWords as words } from '@/lib/wording/desk/substitution';
import { mailToLookAt } from '../../../applications/answers';
import { claimed } from '../../../claimed';

/** Shows the mail first; the same form again sends what was shown, and nothing else. */
async function decided(
  own: Staff,
  { reference, decision, seen }: { reference: string; decision: Decision; seen: string },
  at: Date,
) {
  const bookingId = await addressedBookingId(reference);
  const told = mailToLookAt(await previewDecision(bookingId, decision), seen, words.refusals);
  if (told !== null) return told;
  const answer = await decideSubstitution(own, bookingId, decision, at);
  if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
  const done = answer.kind === 'approved' ? 'substitution-approved' : 'substitution-refused';
  return { goTo: `/desk/bookings/${reference}?done=${done}` };
}

/** 担当する. */
export const claimSubstitution = action({
  of: addressedBooking,
  who: staff('work.claim'),
  schema: noFields,
  run: async ({ of: reference, own, at }) => {
    const subject = { subjectKind: 'substitution', subjectId: await undecidedId(reference) };
    return claimed(own, subject, { page: `/desk/bookings/${reference}/substitution`, at });
  },
});

/** 承諾する. */
export const approveHere = action({
  of: addressedBooking,
  who: staff('booking.substitute'),
  schema: substitutionApproval,
  run: ({ of: reference, own, value: { feeYen = null, reissueYen = 0, seen }, at }) =>
    decided(
      own,
      { reference, decision: { kind: 'approve', cost: { feeYen, reissueYen } }, seen },
      at,
    ),
});

/** お断りする. */
export const refuseHere = action({
  of: addressedBooking,
  who: staff('booking.substitute'),
  schema: substitutionRefusal,
  run: ({ of: reference, own, value: { reason, note, seen }, at }) =>
    decided(own, { reference, decision: { kind: 'refuse', reason, note }, seen }, at),
});
