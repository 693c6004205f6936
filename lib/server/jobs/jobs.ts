import 'server-only';
import type { Task } from 'graphile-worker';
import { sendAccessCode } from '../access/send-access-code';
import { now } from '../clock';
import { answerApplication } from '../commands/answer-application';
import { eraseExpired } from '../commands/erase-expired';
import { expireHolds } from '../commands/expire-holds';
import { followTour } from '../commands/follow-tour';
import { settleBalance } from '../commands/settle-balance';
import { settlePayment } from '../commands/settle-payment';
import { watchContractDocument } from '../commands/watch-contract-document';
import { sendMail } from '../mail/send-mail';
import { sendRefund } from '../payments/send-refund';
import type { JobName } from './add-job';

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
