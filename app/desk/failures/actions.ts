'use server';

import { notFound } from 'next/navigation';
import { mailDismissal } from '@/lib/schemas/staff/failures';
import { addressedId } from '@/lib/server/access/who';
import {
  dismissMail,
  type FailureAnswer,
  resendMail,
} from '@/lib/server/desk/failures/answer-failed-mail';
import { retryFailedJob, retryRefund } from '@/lib/server/desk/failures/retry-by-staff';
import { staff } from '@/lib/server/staff/who';
import { action, noFields } from '@/lib/server/system/http/action';
import { failureRefusalWords } from '@/lib/wording/desk/failures';
import { claimed } from '../claimed';

const PAGE = '/desk/failures';

/** The number of a job. 404 for what cannot be one. */
function jobOf(given: unknown): string {
  if (typeof given !== 'string' || !/^\d{1,18}$/.test(given)) notFound();
  return given;
}

function said(answer: FailureAnswer, done: 'done' | 'dismissed' = 'done') {
  if (answer.kind === 'done') return { goTo: `/desk/failures?${done}` };
  return { errors: [{ message: failureRefusalWords[answer.reason] }] };
}

/** 担当する: a mail, a refund or a job that failed. */
export const claimMail = action({
  of: addressedId,
  who: staff('work.claim'),
  schema: noFields,
  run: ({ of: subjectId, own, at }) =>
    claimed(own, { subjectKind: 'mail', subjectId }, { page: `${PAGE}/mails/${subjectId}`, at }),
});

export const claimRefund = action({
  of: addressedId,
  who: staff('work.claim'),
  schema: noFields,
  run: ({ of: subjectId, own, at }) =>
    claimed(own, { subjectKind: 'refund', subjectId }, { page: `${PAGE}#refunds`, at }),
});

export const claimJob = action({
  of: jobOf,
  who: staff('work.claim'),
  schema: noFields,
  run: ({ of: subjectId, own, at }) =>
    claimed(own, { subjectKind: 'job', subjectId }, { page: `${PAGE}#jobs`, at }),
});

/** 送り直す. */
export const resendHere = action({
  of: addressedId,
  who: staff('mail.resend'),
  schema: noFields,
  run: async ({ of: id, own, at }) => said(await resendMail(own, id, at)),
});

/** お知らせを終わりにする. */
export const dismissHere = action({
  of: addressedId,
  who: staff('mail.resend'),
  schema: mailDismissal,
  run: async ({ of: mailId, own, value, at }) =>
    said(await dismissMail(own, { mailId, ...value }, at), 'dismissed'),
});

/** 払戻しをやり直す. */
export const retryRefundHere = action({
  of: addressedId,
  who: staff('refund.retry'),
  schema: noFields,
  run: async ({ of: id, own, at }) => said(await retryRefund(own, id, at)),
});

/** 処理をやり直す. */
export const retryJobHere = action({
  of: jobOf,
  who: staff('job.retry'),
  schema: noFields,
  run: async ({ of: id, own, at }) => said(await retryFailedJob(own, id, at)),
});
