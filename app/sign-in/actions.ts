'use server';

import { codeEntry, linkEntry, signInRequest } from '@/lib/schemas/access/access';
import { mayTryCode, settleTurns } from '@/lib/server/access/ask-for-code';
import { enterCode, sendCode } from '@/lib/server/access/enter-code';
import { leave } from '@/lib/server/access/keep-session';
import { signInHere } from '@/lib/server/access/sign-in-here';
import { tryLink } from '@/lib/server/access/try-code';
import { anybody, pendingCode } from '@/lib/server/access/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { linkWords } from '@/lib/wording/access/access';

/** Mails a code to an address that is on file; the answer is the same for one that is not. */
export const requestSignIn = action({
  who: anybody,
  schema: signInRequest,
  run: ({ value: { email }, at }) =>
    sendCode({ purpose: 'sign-in', email, reference: null }, '/sign-in/code', at),
});

/** Signs in with the mailed code. */
export const enterSignInCode = action({
  who: pendingCode('sign-in'),
  schema: codeEntry,
  run: async ({ own: pending, value: { code }, at }) => {
    const answer = await enterCode(pending, code, at);
    if ('errors' in answer) return answer;
    await signInHere(pending.email, at);
    return { goTo: '/bookings' };
  },
});

/** Signs in with the mailed link: only the button on its page does, never opening it. */
export const enterSignInLink = action({
  who: pendingCode('sign-in', linkWords.dead),
  schema: linkEntry,
  run: async ({ own: pending, value: { token }, at }) => {
    const dead = { errors: [{ message: linkWords.dead }] };
    if (!(await mayTryCode(pending.email, at))) return dead;
    const answer = await settleTurns(await tryLink({ ...pending, ...token }, at), at);
    if (answer.kind !== 'accepted') return dead;
    await signInHere(pending.email, at);
    return { goTo: '/bookings' };
  },
});

/** Ends the session and everything this browser was let in to. */
export const signOut = action({
  who: anybody,
  schema: noFields,
  run: async ({ at }) => {
    await leave(at);
    return { goTo: '/sign-in' };
  },
});
