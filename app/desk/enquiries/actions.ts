'use server';

import type { PassingRefusal } from '@/lib/rules/enquiries/passing';
import { callAnswer, enquiryPassing, enquiryStep, mailAnswer } from '@/lib/schemas/staff/enquiries';
import {
  answerByMail,
  closeEnquiry,
  previewAnswer,
  recordTelephoneAnswer,
  reopenEnquiry,
} from '@/lib/server/enquiries/answer-enquiry';
import { addressedReference } from '@/lib/server/enquiries/enquiry-reference';
import { enquiryIdOf } from '@/lib/server/enquiries/lock-enquiry';
import { passEnquiryOn } from '@/lib/server/enquiries/pass-on';
import type { EnquiryOutcome } from '@/lib/server/enquiries/step-by-staff';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { claimWords } from '@/lib/wording/desk/claims';
import { enquiryRefusalWords, type deskEnquiryWords as words } from '@/lib/wording/desk/enquiries';
import { passingRefusalWords } from '@/lib/wording/enquiries/passing';
import { claimed } from '../claimed';

const pageOf = (reference: string) => `/desk/enquiries/${reference}`;

function said(outcome: EnquiryOutcome, reference: string, done: keyof typeof words.done) {
  if (outcome.kind === 'done') return { goTo: `${pageOf(reference)}?done=${done}` };
  const { reason, by } = outcome;
  const message = by === undefined ? enquiryRefusalWords[reason] : claimWords.takenBy(by);
  return { errors: [{ message }] };
}

/** 担当する. */
export const claimEnquiry = action({
  of: addressedReference,
  who: staff('work.claim'),
  schema: noFields,
  run: async ({ of: reference, own, at }) => {
    const subject = { subjectKind: 'enquiry', subjectId: await enquiryIdOf(reference) };
    return claimed(own, subject, { page: pageOf(reference), at });
  },
});

/** メールでお返事する: first shown, then sent as it was shown. */
export const answerHere = action({
  of: addressedReference,
  who: staff('enquiry.answer'),
  schema: mailAnswer,
  run: async ({ of: reference, own, value: { answer: text, shown, seen }, at }) => {
    const told = await previewAnswer(reference, text);
    if (told === null) return { errors: [{ message: enquiryRefusalWords['no-address'] }] };
    if (shown !== told.shown) return { errors: [], told };
    return said(await answerByMail(own, { reference, text, seen }, at), reference, 'mail');
  },
});

/** お電話でのお返事を記録する. */
export const recordCall = action({
  of: addressedReference,
  who: staff('enquiry.answer'),
  schema: callAnswer,
  run: async ({ of: reference, own, value: { call: text, seen }, at }) =>
    said(await recordTelephoneAnswer(own, { reference, text, seen }, at), reference, 'telephone'),
});

export const closeHere = action({
  of: addressedReference,
  who: staff('enquiry.answer'),
  schema: enquiryStep,
  run: async ({ of: reference, own, value, at }) =>
    said(await closeEnquiry(own, { reference, ...value }, at), reference, 'closed'),
});

export const reopenHere = action({
  of: addressedReference,
  who: staff('enquiry.answer'),
  schema: enquiryStep,
  run: async ({ of: reference, own, value, at }) =>
    said(await reopenEnquiry(own, { reference, ...value }, at), reference, 'reopened'),
});

/** ほかの相手先に渡す: the record, before anything goes. */
export const passOnHere = action({
  of: addressedReference,
  who: staff('enquiry.pass-on'),
  schema: enquiryPassing,
  run: async ({ of: reference, own, value: { seen, ...passing }, at }) => {
    const outcome = await passEnquiryOn(own, { reference, seen, passing }, at);
    if (outcome.kind !== 'objection') return said(outcome, reference, 'passed-on');
    return {
      errors: [{ name: FIELDS[outcome.reason], message: passingRefusalWords[outcome.reason] }],
    };
  },
});

/** Where it is mended. */
const FIELDS = {
  'no-items': 'items',
  'more-than-group': 'items',
  'unknown-company': 'recipient',
  'no-agreement': 'agreedUntil',
  'agreement-ended': 'agreedUntil',
  'abroad-without-consent': 'basis',
} as const satisfies Record<PassingRefusal, string>;
