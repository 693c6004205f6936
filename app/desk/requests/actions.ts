'use server';

import {
  droppedDecision,
  identityCheck,
  requestDecision,
  shownAnswer,
  toldRecipients,
} from '@/lib/schemas/staff/requests';
import { addressedRequest } from '@/lib/server/access/who';
import { requestIdOf } from '@/lib/server/desk/find-request';
import { answerRequest } from '@/lib/server/own-data/answer-request';
import { decideItem, dropItem } from '@/lib/server/own-data/decide-item';
import { askIdentity, confirmIdentity, failIdentity } from '@/lib/server/own-data/identify-person';
import { proposeErasure } from '@/lib/server/own-data/propose-erasure';
import { sendOnPaper } from '@/lib/server/own-data/send-on-paper';
import type { RequestAct } from '@/lib/server/own-data/staff-on-request';
import { tellRecipients } from '@/lib/server/own-data/tell-recipients';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { claimWords } from '@/lib/wording/desk/claims';
import { refusalField, requestRefusalWords } from '@/lib/wording/desk/request-refusals';
import type { deskRequestWords as words } from '@/lib/wording/desk/requests';
import { claimed } from '../claimed';

const pageOf = (reference: string) => `/desk/requests/${reference}`;

function said(act: RequestAct, reference: string, done: keyof typeof words.done, place = '') {
  if (act.kind === 'done') return { goTo: `${pageOf(reference)}?done=${done}${place}` };
  const message =
    act.by === undefined ? requestRefusalWords[act.reason] : claimWords.takenBy(act.by);
  return { errors: [{ name: refusalField[act.reason], message }] };
}

/** 担当する. */
export const claimRequest = action({
  of: addressedRequest,
  who: staff('work.claim'),
  schema: noFields,
  run: async ({ of: reference, own, at }) => {
    const subject = { subjectKind: 'request', subjectId: await requestIdOf(reference) };
    return claimed(own, subject, { page: pageOf(reference), at });
  },
});

/** 本人確認のお願いを送る. */
export const askIdentityHere = action({
  of: addressedRequest,
  who: staff('request.answer'),
  schema: noFields,
  run: async ({ of: reference, own, at }) =>
    said(await askIdentity(own, reference, at), reference, 'identity-asked'),
});

/** 確かめた. */
export const confirmIdentityHere = action({
  of: addressedRequest,
  who: staff('request.answer'),
  schema: identityCheck,
  run: async ({ of: reference, own, value, at }) =>
    said(await confirmIdentity(own, { reference, ...value }, at), reference, 'identity-confirmed'),
});

/** 確かめられなかった. */
export const failIdentityHere = action({
  of: addressedRequest,
  who: staff('request.answer'),
  schema: noFields,
  run: async ({ of: reference, own, at }) =>
    said(await failIdentity(own, reference, at), reference, 'identity-failed'),
});

/** 決定を書く. */
export const decideHere = action({
  of: addressedRequest,
  who: staff('request.answer'),
  schema: requestDecision,
  run: async ({ of: reference, own, value, at }) =>
    said(await decideItem(own, { reference, ...value }, at), reference, 'decided', '#decisions'),
});

/** 決定を消す. */
export const dropHere = action({
  of: addressedRequest,
  who: staff('request.answer'),
  schema: droppedDecision,
  run: async ({ of: reference, own, value, at }) =>
    said(await dropItem(own, { reference, ...value }, at), reference, 'dropped', '#decisions'),
});

/** お答えする, as it was shown. */
export const answerHere = action({
  of: addressedRequest,
  who: staff('request.answer'),
  schema: shownAnswer,
  run: async ({ of: reference, own, value, at }) =>
    said(await answerRequest(own, { reference, ...value }, at), reference, 'answered'),
});

/** 消せるものを調べる. */
export const proposeErasureHere = action({
  of: addressedRequest,
  who: staff('request.answer'),
  schema: noFields,
  run: async ({ of: reference, own, at }) =>
    said(await proposeErasure(own, reference, at), reference, 'erasure-proposed', '#decisions'),
});

/** 訂正を相手先に伝えた. */
export const tellRecipientsHere = action({
  of: addressedRequest,
  who: staff('request.answer'),
  schema: toldRecipients,
  read: (form) => ({ recipients: form.getAll('recipients') }),
  run: async ({ of: reference, own, value, at }) =>
    said(await tellRecipients(own, { reference, ...value }, at), reference, 'recipients-told'),
});

/** 紙でお渡しした. */
export const sentOnPaperHere = action({
  of: addressedRequest,
  who: staff('request.answer'),
  schema: noFields,
  run: async ({ of: reference, own, at }) =>
    said(await sendOnPaper(own, reference, at), reference, 'paper-sent'),
});
