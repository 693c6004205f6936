'use server';

import { daysInMs, promises } from '@/lib/rules/promises';
import { codeEntry } from '@/lib/schemas/access/access';
import { contactSchemaWith } from '@/lib/schemas/booking/contact';
import { askForCode } from '@/lib/server/access/ask-for-code';
import { dropPendingCode } from '@/lib/server/access/code-cookie';
import { enterCode } from '@/lib/server/access/enter-code';
import { grantBooking } from '@/lib/server/access/viewer';
import { addressedBooking, ownBooking, pendingCode } from '@/lib/server/access/who';
import { changeContact } from '@/lib/server/booking/change-contact';
import { findContact } from '@/lib/server/booking/find-contact';
import { referenceOf } from '@/lib/server/booking/find-own-booking';
import { action } from '@/lib/server/system/http/action';
import { takeTurn } from '@/lib/server/system/rate-limit';
import { telephoneNumber } from '@/lib/server/system/telephone';
import { accessErrors } from '@/lib/wording/access/access';
import { changeContactWords as words } from '@/lib/wording/booking/change-contact';

const NEW_ADDRESSES = { times: promises.newAddressesADay, windowMs: daysInMs(1) };

/** Changes the contact; another mail address counts when the code that goes there has been entered. */
export const saveContactChange = action({
  of: addressedBooking,
  who: ownBooking,
  schema: contactSchemaWith(telephoneNumber),
  run: async ({ of: reference, own: { bookingId }, value, typed, at }) => {
    const { email, emergency, ...reached } = value;
    const state = typeof typed.state === 'string' ? typed.state : '';
    const before = await findContact(bookingId);
    // Somebody who was not named before is asked for with a consent of its own (D0-T2c).
    const contact = before?.emergency ? { ...reached, emergency } : reached;
    const answer = await changeContact({ bookingId, contact, state, actor: 'traveler' }, at);
    if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
    if (before?.email === email) return { goTo: `/bookings/${reference}?contact=${answer.kind}` };
    if (!(await takeTurn(`contact:${bookingId}`, NEW_ADDRESSES, at))) {
      return { errors: [{ name: 'email', message: words.refusals['too-often'] }] };
    }
    if (!(await askForCode({ purpose: 'contact', email, reference }, at))) {
      return { errors: [{ message: accessErrors.tooMany }] };
    }
    return { goTo: `/bookings/${reference}/contact/code` };
  },
});

/** The code that went to the new address: from now on the booking is reached, and opened, there. */
export const confirmNewAddress = action({
  who: pendingCode('contact'),
  schema: codeEntry,
  run: async ({ own: pending, value: { code }, at }) => {
    const answer = await enterCode(pending, code, at);
    if ('errors' in answer) return answer;
    const { bookingId } = answer.accepted;
    const reference = bookingId && (await referenceOf(bookingId));
    if (!bookingId || !reference) return { errors: [{ message: accessErrors.codeDead }] };
    const contact = { email: pending.email };
    const changed = await changeContact({ bookingId, contact, actor: 'traveler' }, at);
    if (changed.kind === 'refused')
      return { errors: [{ message: words.refusals[changed.reason] }] };
    await grantBooking(bookingId, at);
    await dropPendingCode();
    return { goTo: `/bookings/${reference}?contact=${changed.kind}` };
  },
});
