'use server';

import { choiceOf } from '@/lib/rules/privacy/request-choices';
import { codeEntry, signInRequest } from '@/lib/schemas/access/access';
import { requestForm } from '@/lib/schemas/own-data/disclosure';
import { dropPendingCode } from '@/lib/server/access/code-cookie';
import { enterCode, sendCode } from '@/lib/server/access/enter-code';
import { grantDisclosure } from '@/lib/server/access/viewer';
import { addressedRequest, anybody, ownData, pendingCode } from '@/lib/server/access/who';
import { fileRequest } from '@/lib/server/own-data/file-request';
import { openHeldData } from '@/lib/server/own-data/open-held-data';
import { withdrawRequest } from '@/lib/server/own-data/withdraw-request';
import { publicHolidays } from '@/lib/server/system/holidays';
import { action, noFields } from '@/lib/server/system/http/action';
import { coolingMessage } from '@/lib/wording/own-data/disclosure';

/** What was chosen before the code, for the page after it. */
const chosen = (key: unknown) => (choiceOf(key) === null ? '' : `?kind=${key}`);

/** Mails a fresh code to an address that is on file; the answer is the same for one that is not. */
export const requestDisclosureCode = action({
  who: anybody,
  schema: signInRequest,
  run: ({ value: { email }, typed, at }) =>
    sendCode(
      { purpose: 'disclosure', email, reference: null },
      `/disclosure-requests/code${chosen(typed.choice)}`,
      at,
    ),
});

/** Opens all that is held on the address, and tells every contact on file. */
export const enterDisclosureCode = action({
  who: pendingCode('disclosure'),
  schema: codeEntry,
  run: async ({ own: pending, value: { code }, typed, at }) => {
    const answer = await enterCode(pending, code, at);
    if ('errors' in answer) return answer;
    const { email } = pending;
    const opening = await openHeldData({ email, codeId: answer.accepted.codeId }, at);
    if (opening.kind === 'cooling') {
      return { errors: [{ message: coolingMessage(opening.until, publicHolidays) }] };
    }
    await grantDisclosure(email, at);
    await dropPendingCode();
    const choice = chosen(typed.choice);
    return {
      goTo: choice === '' ? '/disclosure-requests/held' : `/disclosure-requests/new${choice}`,
    };
  },
});

/** Files a request of any kind. */
export const sendRequest = action({
  who: ownData,
  schema: requestForm,
  read: Object.fromEntries,
  // What was chosen stands in no field: its error is the form's.
  word: (error) => (error.name === 'kind' ? { message: error.message } : error),
  run: async ({ own: { email }, value: { ground, text, ...asked }, at }) => {
    const whole = [ground === '' ? '' : `理由：${ground}`, text].filter(Boolean).join('\n');
    const reference = await fileRequest({ ...asked, email, text: whole }, at);
    return { goTo: `/disclosure-requests/${reference}` };
  },
});

/** Takes a request back. */
export const takeRequestBack = action({
  of: addressedRequest,
  who: ownData,
  schema: noFields,
  run: async ({ of: reference, own: { email }, at }) => {
    await withdrawRequest({ reference, email }, at);
    return { goTo: `/disclosure-requests/${reference}` };
  },
});
