'use server';

import { bookingCodeRequest, codeEntry } from '@/lib/schemas/access/access';
import { dropPendingCode } from '@/lib/server/access/code-cookie';
import { enterCode, sendCode } from '@/lib/server/access/enter-code';
import { grantBooking } from '@/lib/server/access/viewer';
import { anybody, pendingCode } from '@/lib/server/access/who';
import { referenceOf } from '@/lib/server/booking/find-own-booking';
import { action } from '@/lib/server/system/http/action';
import { accessErrors } from '@/lib/wording/access/access';

/** Mails a code to the address on file; a wrong reference and a wrong address answer alike. */
export const requestBookingCode = action({
  who: anybody,
  schema: bookingCodeRequest,
  run: ({ value, at }) => sendCode({ purpose: 'booking', ...value }, '/bookings/code', at),
});

/** Opens the one booking whose code was mailed. */
export const enterBookingCode = action({
  who: pendingCode('booking'),
  schema: codeEntry,
  run: async ({ own: pending, value: { code }, at }) => {
    const answer = await enterCode(pending, code, at);
    if ('errors' in answer) return answer;
    const { bookingId } = answer.accepted;
    const reference = bookingId && (await referenceOf(bookingId));
    if (!bookingId || !reference) return { errors: [{ message: accessErrors.codeDead }] };
    await grantBooking(bookingId, at);
    await dropPendingCode();
    return { goTo: `/bookings/${reference}` };
  },
});
