'use server';

import { rejection } from '@/lib/schemas/staff/desk';
import { addressedBooking } from '@/lib/server/access/who';
import { acceptByStaff, rejectByStaff } from '@/lib/server/application/answer-by-staff';
import { previewRejection } from '@/lib/server/application/rejection-mail';
import { addressedBookingId, bookingIdOf } from '@/lib/server/booking/find-own-booking';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { claimed } from '../claimed';
import { previewed, said } from './answers';

/** 担当する. */
export const claimWork = action({
  of: addressedBooking,
  who: staff('work.claim'),
  schema: noFields,
  run: async ({ of: reference, own, at }) => {
    const subject = { subjectKind: 'application', subjectId: await bookingIdOf(reference) };
    return claimed(own, subject, { page: `/desk/applications/${reference}`, at });
  },
});

/** お受けする. */
export const acceptHere = action({
  of: addressedBooking,
  who: staff('application.accept'),
  schema: noFields,
  run: async ({ of: reference, own, at }) =>
    said(await acceptByStaff(own, await addressedBookingId(reference), at), reference),
});

/** お断りする: shows the mail first; the same form again sends what was shown, and nothing else. */
export const rejectHere = action({
  of: addressedBooking,
  who: staff('application.reject'),
  schema: rejection,
  run: async ({ of: reference, own, value: { seen, ...answer }, at }) => {
    const order = { bookingId: await addressedBookingId(reference), ...answer };
    const told = previewed(await previewRejection(order), seen);
    if (told !== null) return told;
    return said(await rejectByStaff(own, order, at), reference);
  },
});
