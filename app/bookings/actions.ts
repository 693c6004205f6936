'use server';

import { redirect } from 'next/navigation';
import { bookingCodeRequest, codeEntry } from '@/lib/schemas/access/access';
import { type FormState, formStateOf, refusedForm } from '@/lib/schemas/form/form-state';
import { tryCode } from '@/lib/server/access/access-codes';
import { askForCode, mayTryCode } from '@/lib/server/access/ask-for-code';
import { dropPendingCode, findPendingCode } from '@/lib/server/access/code-cookie';
import { grantBooking } from '@/lib/server/access/viewer';
import { referenceOf } from '@/lib/server/booking/reference-of';
import { answered } from '@/lib/server/system/answered';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { accessErrors, codeWrong } from '@/lib/wording/access/access';

const KEPT = ['reference', 'email'];

/** Mails a code to the address on file; a wrong reference and a wrong address answer alike. */
export async function requestBookingCode(_: FormState, form: FormData): Promise<FormState> {
  expectForm(form);
  const parsed = bookingCodeRequest.safeParse(Object.fromEntries(form));
  if (!parsed.success) return answered(formStateOf(parsed.error, form, KEPT));
  const asked = { purpose: 'booking', ...parsed.data } as const;
  if (!(await askForCode(asked, now())))
    return answered(refusedForm(accessErrors.tooMany, form, KEPT));
  redirect('/bookings/code');
}

/** Opens the one booking whose code was mailed. */
export async function enterBookingCode(_: FormState, form: FormData): Promise<FormState> {
  expectForm(form);
  const at = now();
  const pending = await findPendingCode('booking');
  if (pending === null) return answered(refusedForm(accessErrors.noPending, form, []));
  const parsed = codeEntry.safeParse(Object.fromEntries(form));
  if (!parsed.success) return answered(formStateOf(parsed.error, form, []));
  if (!(await mayTryCode(at))) return answered(refusedForm(accessErrors.tooMany, form, []));
  const answer = await tryCode({ ...pending, code: parsed.data.code }, at);
  if (answer.kind === 'wrong') {
    return answered({
      errors: [{ name: 'code', message: codeWrong(answer.triesLeft) }],
      values: {},
    });
  }
  const reference = answer.kind === 'accepted' ? await referenceOf(answer.bookingId) : null;
  if (answer.kind === 'dead' || answer.bookingId === null || reference === null) {
    return answered(refusedForm(accessErrors.codeDead, form, []));
  }
  await grantBooking(answer.bookingId, at);
  await dropPendingCode();
  redirect(`/bookings/${reference}`);
}
