'use server';

import { notFound, redirect } from 'next/navigation';
import { codeEntry, signInRequest } from '@/lib/schemas/access/access';
import { type FormState, formStateOf, refusedForm } from '@/lib/schemas/form/form-state';
import { isRequestReference, requestForm } from '@/lib/schemas/own-data/disclosure';
import { tryCode } from '@/lib/server/access/access-codes';
import { askForCode, mayTryCode } from '@/lib/server/access/ask-for-code';
import { dropPendingCode, findPendingCode } from '@/lib/server/access/code-cookie';
import { findDisclosureGrant } from '@/lib/server/access/disclosure-grant';
import { grantDisclosure } from '@/lib/server/access/viewer';
import { fileRequest } from '@/lib/server/own-data/file-request';
import { openHeldData } from '@/lib/server/own-data/open-held-data';
import { withdrawRequest } from '@/lib/server/own-data/withdraw-request';
import { answered } from '@/lib/server/system/answered';
import { now } from '@/lib/server/system/clock';
import { publicHolidays } from '@/lib/server/system/holidays';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { accessErrors, codeWrong } from '@/lib/wording/access/access';
import { coolingMessage, disclosureErrors } from '@/lib/wording/own-data/disclosure';

/** Mails a fresh code to an address that is on file; the answer is the same for one that is not. */
export async function requestDisclosureCode(_: FormState, form: FormData): Promise<FormState> {
  expectForm(form);
  const parsed = signInRequest.safeParse(Object.fromEntries(form));
  if (!parsed.success) return answered(formStateOf(parsed.error, form, ['email']));
  const asked = { purpose: 'disclosure', email: parsed.data.email, reference: null } as const;
  if (!(await askForCode(asked, now()))) {
    return answered(refusedForm(accessErrors.tooMany, form, ['email']));
  }
  redirect('/disclosure-requests/code');
}

/** Opens all that is held on the address, and tells every contact on file. */
export async function enterDisclosureCode(_: FormState, form: FormData): Promise<FormState> {
  expectForm(form);
  const at = now();
  const pending = await findPendingCode('disclosure');
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
  if (answer.kind === 'dead') return answered(refusedForm(accessErrors.codeDead, form, []));
  const opening = await openHeldData({ email: pending.email, codeId: answer.codeId }, at);
  if (opening.kind === 'cooling') {
    return answered(refusedForm(coolingMessage(opening.until, publicHolidays), form, []));
  }
  await grantDisclosure(pending.email, at);
  await dropPendingCode();
  redirect('/disclosure-requests/held');
}

/** Files a request of any kind. */
export async function sendRequest(_: FormState, form: FormData): Promise<FormState> {
  expectForm(form);
  const kept = ['kind', 'ground', 'text', 'formKey'];
  const grant = await findDisclosureGrant();
  if (grant === null) return answered(refusedForm(disclosureErrors.expired, form, kept));
  const parsed = requestForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return answered(formStateOf(parsed.error, form, kept));
  const { kind, ground, text, formKey } = parsed.data;
  const whole = [ground === '' ? '' : `理由：${ground}`, text].filter(Boolean).join('\n');
  const reference = await fileRequest({ email: grant.email, kind, text: whole, formKey }, now());
  redirect(`/disclosure-requests/${reference}`);
}

/** Takes a request back. */
export async function takeRequestBack(form: FormData): Promise<void> {
  expectForm(form);
  const reference = form.get('reference');
  if (!isRequestReference(reference)) notFound();
  const grant = await findDisclosureGrant();
  if (grant === null) redirect('/disclosure-requests');
  await withdrawRequest({ reference, email: grant.email }, now());
  redirect(`/disclosure-requests/${reference}`);
}
