'use server';

import { passkeyGone, passkeyMade, passkeyShown } from '@/lib/schemas/staff/sign-in';
import { clientAddressHash } from '@/lib/server/access/client-address';
import { anybody } from '@/lib/server/access/who';
import {
  deviceInWords,
  keepPasskeyStep,
  keepSession,
  keptPasskeyStep,
} from '@/lib/server/staff/keep-staff';
import { deskPath } from '@/lib/server/staff/open-desk';
import {
  askForPasskey,
  confirmByPasskey,
  signInByPasskey,
} from '@/lib/server/staff/passkeys/answer-passkey';
import { beginPasskey, keepPasskey, removePasskey } from '@/lib/server/staff/passkeys/own-passkeys';
import { staff } from '@/lib/server/staff/who';
import { type ActionAnswer, action } from '@/lib/server/system/http/action';
import { ownAccessRefusalWords } from '@/lib/wording/desk/own-access';
import { passkeyWords as words } from '@/lib/wording/desk/sign-in';

const refused = (message: string) => ({ errors: [{ message }] });

/** Hands the browser what its authenticator is to answer. */
async function asked(
  begun: { readonly options: object; readonly token: string } | null,
  reason: string,
): Promise<ActionAnswer<string>> {
  if (begun === null) return refused(reason);
  await keepPasskeyStep(begun.token);
  return { errors: [], told: JSON.stringify(begun.options) };
}

/** パスキーでサインインする. */
export const signInWithPasskey = action({
  who: anybody,
  schema: passkeyShown,
  run: async ({ value: { passkeyToken: response }, typed, at }) => {
    if (response === '') {
      return asked(await askForPasskey(null, await clientAddressHash(at), at), words.tooMany);
    }
    const [token, device] = [await keptPasskeyStep(), await deviceInWords()];
    const answer = await signInByPasskey({ token, response, device }, at);
    if (answer === null) return refused(words.refused);
    await keepSession(answer);
    return { goTo: deskPath(typed.back) };
  },
});

/** パスキーで確かめる. */
export const confirmWithPasskey = action({
  who: staff('desk.open'),
  schema: passkeyShown,
  run: async ({ own, value: { passkeyToken: response }, typed, at }) => {
    if (response === '') return asked(await askForPasskey(own, own.sessionId, at), words.tooMany);
    const right = await confirmByPasskey(own, { token: await keptPasskeyStep(), response }, at);
    return right ? { goTo: deskPath(typed.back) } : refused(words.refused);
  },
});

/** パスキーを登録する. */
export const addPasskey = action({
  who: staff('account.change'),
  schema: passkeyMade,
  run: async ({ own, value: { passkeyToken: response, label }, at }) => {
    if (response === '') {
      const begun = await beginPasskey(own, at);
      return begun.kind === 'begun'
        ? asked(begun, words.refused)
        : refused(ownAccessRefusalWords[begun.reason]);
    }
    const kept = await keepPasskey(own, { token: await keptPasskeyStep(), response, label }, at);
    return kept.kind === 'changed' ? { goTo: '/desk/account?done=added' } : refused(words.refused);
  },
});

/** パスキーを消す. */
export const forgetPasskey = action({
  who: staff('account.change'),
  schema: passkeyGone,
  run: async ({ own, value, at }) => {
    await removePasskey(own, value.passkey, at);
    return { goTo: '/desk/account?done=removed' };
  },
});
