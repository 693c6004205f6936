'use server';

import { rejection } from '@/lib/schemas/staff/desk';
import { addressedBooking } from '@/lib/server/access/who';
import { acceptByStaff, rejectByStaff } from '@/lib/server/application/answer-by-staff';
import { bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { claimByStaff } from '@/lib/server/staff/claims';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { deskApplicationWords, staffAnswerRefusalWords } from '@/lib/wording/desk/applications';
import { said } from './answers';

const pageOf = (reference: string) => `/desk/applications/${reference}`;

/** 担当する: for a quarter of an hour nobody else answers it. */
export const claimWork = action({
  of: addressedBooking,
  who: staff('work.claim'),
  schema: noFields,
  run: async ({ of: reference, own, at }) => {
    const subjectId = (await bookingIdOf(reference)) ?? '';
    const answer = await claimByStaff(own, { subjectKind: 'application', subjectId }, at);
    if (answer.kind === 'claimed') return { goTo: pageOf(reference) };
    const { claimedBy } = deskApplicationWords;
    const message =
      answer.kind === 'taken' ? claimedBy(answer.by) : staffAnswerRefusalWords[answer.reason];
    return { errors: [{ message }] };
  },
});

/** お受けする. */
export const acceptHere = action({
  of: addressedBooking,
  who: staff('application.accept'),
  schema: noFields,
  run: async ({ of: reference, own, at }) =>
    said(await acceptByStaff(own, (await bookingIdOf(reference)) ?? '', at), reference),
});

/** お断りする, with the ground and what is said to the traveler. */
export const rejectHere = action({
  of: addressedBooking,
  who: staff('application.reject'),
  schema: rejection,
  run: async ({ of: reference, own, value, at }) => {
    const bookingId = (await bookingIdOf(reference)) ?? '';
    return said(await rejectByStaff(own, { bookingId, ...value }, at), reference);
  },
});
