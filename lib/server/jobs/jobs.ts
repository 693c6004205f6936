import 'server-only';
import type { Task } from 'graphile-worker';
import { sendMail } from '../mail/send-mail';
import type { JobName } from './add-job';

/** What each job does. A job may run twice and must change nothing the second time. */
export const jobs: Partial<Record<JobName, Task>> = {
  'send-mail': async (payload) => sendMail((payload as { mailId: string }).mailId),
};
