'use server';

import { passwordChange, staffCode } from '@/lib/schemas/staff/sign-in';
import type { OwnAccessAnswer } from '@/lib/server/staff/change-own-access';
import { changePassword } from '@/lib/server/staff/change-password';
import {
  deviceInWords,
  keepRecoveryCodes,
  keepSession,
  keepStep,
  keptStep,
} from '@/lib/server/staff/keep-staff';
import { hashPassword } from '@/lib/server/staff/passwords';
import { renewRecoveryCodes } from '@/lib/server/staff/renew-recovery-codes';
import { beginAuthenticator, replaceAuthenticator } from '@/lib/server/staff/replace-authenticator';
import type { Staff } from '@/lib/server/staff/staff-session';
import { staff, staffRefused } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { ownAccessRefusalWords as refusals } from '@/lib/wording/desk/own-access';
import { deskSignInWords } from '@/lib/wording/desk/sign-in';

/** パスワードを変える. */
export const changeOwnPassword = action({
  who: staff('account.change'),
  schema: ({ email, name }) => passwordChange([email, name]),
  run: async ({ own, value: { currentPassword: current, password }, at }) => {
    const [passwordHash, device] = [await hashPassword(password), await deviceInWords()];
    const answer = await changePassword(own, { current, passwordHash, device }, at);
    if (answer.kind === 'refused') {
      const name = answer.reason === 'wrong' ? { name: 'currentPassword' } : {};
      return { errors: [{ ...name, message: refusals[answer.reason] }] };
    }
    await keepSession({ staffId: own.staffId, session: answer.session });
    return { goTo: '/desk/account?done=password' };
  },
});

/** Keeps the new session of this browser and leads to the new codes, or says what is wrong. */
async function shown(own: Staff, answer: OwnAccessAnswer<readonly string[]>) {
  if (answer.kind === 'refused') {
    return answer.reason === 'wrong'
      ? { errors: [{ name: 'code', message: deskSignInWords.code.wrong }] }
      : { errors: [{ message: refusals[answer.reason] }] };
  }
  await keepSession({ staffId: own.staffId, session: answer.session });
  await keepRecoveryCodes(answer.done);
  return { goTo: '/desk/recovery-codes' };
}

/** 回復コードを作り直す. */
export const renewCodes = action({
  who: staff('account.change'),
  schema: noFields,
  run: async ({ own, at }) => shown(own, await renewRecoveryCodes(own, await deviceInWords(), at)),
});

/** 認証アプリを登録し直す: leads to the page that shows the new secret. */
export const beginNewAuthenticator = action({
  who: staff('account.change'),
  schema: noFields,
  run: async ({ own, at }) => {
    const begun = await beginAuthenticator(own, at);
    if (begun.kind === 'refused') return staffRefused(begun.reason);
    await keepStep(begun.attempt);
    return { goTo: '/desk/account/authenticator' };
  },
});

/** The new authenticator counts once a code of it was typed. */
export const takeNewAuthenticator = action({
  who: staff('account.change'),
  schema: staffCode,
  run: async ({ own, value: { code }, at }) => {
    const [token, device] = [(await keptStep()) ?? '', await deviceInWords()];
    return shown(own, await replaceAuthenticator(own, { token, code, device }, at));
  },
});
