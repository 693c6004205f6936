import 'server-only';
import type { Task } from 'graphile-worker';
import { sendAccessCode } from './access/send-access-code';
import { answerApplication } from './contract/answer-application';
import { followTour } from './contract/follow-tour';
import { settlePayment } from './contract/settle-payment';
import { watchContractDocument } from './contract/watch-contract-document';
import { sendRefund } from './money/payments/send-refund';
import { settleBalance } from './money/settle-balance';
import { eraseExpired } from './own-data/erase-expired';
import { expireHolds } from './seats/expire-holds';
import { now } from './system/clock';
import type { JobName } from './system/jobs/add-job';
import { sendMail } from './system/mail/send-mail';

const bookingOf = (payload: unknown) => (payload as { bookingId: string }).bookingId;

/** What each job does. A job may run twice and must change nothing the second time. */
export const jobs: Partial<Record<JobName, Task>> = {
  'answer-due': async (payload) => answerApplication(bookingOf(payload), now()),
  'complete-tour': async (payload) => followTour(bookingOf(payload), now()),
  'document-due': async (payload) => {
    await watchContractDocument(bookingOf(payload));
  },
  'erase-expired': async () => eraseExpired(now()),
  'expire-holds': async (payload) => {
    await expireHolds((payload as { departureId: string }).departureId, now());
  },
  'settle-balance': async (payload) => settleBalance(bookingOf(payload), now()),
  'settle-payment': async (payload) => settlePayment(bookingOf(payload), now()),
  'send-access-code': async (payload) =>
    sendAccessCode(payload as { codeId: string; sealed: string }),
  'send-refund': async (payload) =>
    sendRefund((payload as { cancellationId: string }).cancellationId),
  'start-tour': async (payload) => followTour(bookingOf(payload), now()),
  'send-mail': async (payload, { job }) =>
    sendMail((payload as { mailId: string }).mailId, job.attempts >= job.max_attempts),
};
