import 'server-only';
import type { Task } from 'graphile-worker';
import { sendAccessCode } from '../access/send-access-code';
import { sendMail } from '../mail/send-mail';
import { sendRefund } from '../payments/send-refund';
import type { JobName } from './add-job';

/** What each job does. A job may run twice and must change nothing the second time. */
export const jobs: Partial<Record<JobName, Task>> = {
  'send-access-code': async (payload) =>
    sendAccessCode(payload as { codeId: string; sealed: string }),
  'send-refund': async (payload) =>
    sendRefund((payload as { cancellationId: string }).cancellationId),
  'send-mail': async (payload) => sendMail((payload as { mailId: string }).mailId),
};
