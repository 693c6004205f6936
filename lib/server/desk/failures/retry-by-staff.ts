import 'server-only';
import type { StaffCommand } from '@/lib/rules/staff/permissions';
import { resendRefund } from '../../money/failed-refunds';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import { claimedByAnother } from '../../staff/claims';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { retryJob } from '../../system/jobs/failed-jobs';
import type { FailureAnswer } from './answer-failed-mail';

/** 払戻しのやり直し: a manager sends a refund again that the company had refused or never answered; once for each failure. */
export async function retryRefund(staff: Staff, id: string, at: Date): Promise<FailureAnswer> {
  return retried(
    staff,
    { command: 'refund.retry', subjectKind: 'refund', subjectId: id },
    at,
    (tx) => resendRefund(tx, id, at),
  );
}

/** 処理のやり直し: a job that has failed too often is due again, with all its tries. */
export async function retryFailedJob(staff: Staff, id: string, at: Date): Promise<FailureAnswer> {
  return retried(staff, { command: 'job.retry', subjectKind: 'job', subjectId: id }, at, (tx) =>
    retryJob(tx, id),
  );
}

async function retried(
  staff: Staff,
  what: { command: StaffCommand; subjectKind: string; subjectId: string },
  at: Date,
  retry: (tx: Tx) => Promise<boolean>,
): Promise<FailureAnswer> {
  return byStaff(staff, what.command, at, async (tx) => {
    const { command: _, ...subject } = what;
    if ((await claimedByAnother(tx, subject, staff.staffId, at)) !== null)
      return { kind: 'refused', reason: 'taken' };
    if (!(await retry(tx))) return { kind: 'refused', reason: 'gone' };
    await audit(tx, staff, { ...what, detail: { outcome: 'retried' } }, at);
    return { kind: 'done' };
  });
}
