'use server';

import { redirect } from 'next/navigation';
import { codeEntry, signInRequest } from '@/lib/schemas/access/access';
import { type FormState, formStateOf, refusedForm } from '@/lib/schemas/form/form-state';
import { tryCode, tryLink } from '@/lib/server/access/access-codes';
import { askForCode, mayTryCode } from '@/lib/server/access/ask-for-code';
import { dropPendingCode, findPendingCode } from '@/lib/server/access/code-cookie';
import { keepSession, leave } from '@/lib/server/access/keep-session';
import { signIn } from '@/lib/server/access/sign-in';
import { answered } from '@/lib/server/system/answered';
import { now } from '@/lib/server/system/clock';
import { expectForm } from '@/lib/server/system/http/expect-form';
import { accessErrors, codeWrong, linkWords } from '@/lib/wording/access/access';

/** Mails a code to an address that is on file; the answer is the same for one that is not. */
export async function requestSignIn(_: FormState, form: FormData): Promise<FormState> {
  expectForm(form);
  const parsed = signInRequest.safeParse(Object.fromEntries(form));
  if (!parsed.success) return answered(formStateOf(parsed.error, form, ['email']));
  const asked = { purpose: 'sign-in', email: parsed.data.email, reference: null } as const;
  if (!(await askForCode(asked, now())))
    return answered(refusedForm(accessErrors.tooMany, form, ['email']));
  redirect('/sign-in/code');
}

/** Signs in with the mailed code. */
export async function enterSignInCode(_: FormState, form: FormData): Promise<FormState> {
  expectForm(form);
  const at = now();
  const pending = await findPendingCode('sign-in');
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
  await signedIn(pending.email, at);
  redirect('/bookings');
}

/** Signs in with the mailed link: only the button on its page does, never opening it. */
export async function enterSignInLink(_: FormState, form: FormData): Promise<FormState> {
  expectForm(form);
  const at = now();
  const pending = await findPendingCode('sign-in');
  const [id, key] = String(form.get('token') ?? '').split('.');
  if (pending === null || !id || !key || !(await mayTryCode(at))) {
    return answered(refusedForm(linkWords.dead, form, []));
  }
  const answer = await tryLink({ ...pending, id, key }, at);
  if (answer.kind !== 'accepted') return answered(refusedForm(linkWords.dead, form, []));
  await signedIn(pending.email, at);
  redirect('/bookings');
}

/** Ends the session and everything this browser was let in to. */
export async function signOut(): Promise<void> {
  await leave(now());
  redirect('/sign-in');
}

async function signedIn(email: string, at: Date): Promise<void> {
  await keepSession(await signIn({ email }, at));
  await dropPendingCode();
}
