import 'server-only';
import type { FailureRefusal } from '@/lib/rules/staff/failure-refusal';
import type { MailDismissal } from '@/lib/rules/staff/mail-dismissal';
import { lockBooking } from '../../booking/lock-booking';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import { claimedByAnother } from '../../staff/claims';
import type { Staff } from '../../staff/staff-session';
import type { Tx } from '../../system/db';
import { addJob } from '../../system/jobs/add-job';
import { type FailedMailRow, failedMailRows, resendOf } from './failed-mail-of';

export type FailureAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: FailureRefusal };

const refused = (reason: FailureRefusal): FailureAnswer => ({ kind: 'refused', reason });

/**
 * 送り直し: a failed mail goes out again, to the contact as it is now, if what it says is still true. It stays the same
 * mail by its Message-ID: one that was taken after all arrives once.
 *
 * @clause D2-3.1a a notice of acceptance is never sent after the application has ended
 */
export async function resendMail(staff: Staff, mailId: string, at: Date): Promise<FailureAnswer> {
  return answered(staff, mailId, at, async (tx, row) => {
    const { objection, to } = resendOf(row, at);
    if (objection !== null) return refused(objection);
    const queued = await tx.mail.updateMany({
      where: { id: mailId, status: 'failed', dismissal: null },
      data: { status: 'queued', recipient: to, failure: null, failedAt: null },
    });
    if (queued.count === 0) return refused('gone');
    await addJob(tx, { name: 'send-mail', payload: { mailId }, key: `mail:${mailId}` });
    if (row.bookingId !== null) {
      const { bookingId, template } = row;
      const facts = { mailId, template };
      await tx.bookingEvent.create({
        data: { bookingId, at, kind: 'mail-resent', actor: 'agency', facts },
      });
    }
    const moved = to !== row.recipient;
    return told(tx, staff, row, { outcome: 'resent', newAddress: moved }, at);
  });
}

/** Lets a failed mail rest, for a reason: nobody is asked about it any more. */
export async function dismissMail(
  staff: Staff,
  order: { readonly mailId: string; readonly reason: MailDismissal },
  at: Date,
): Promise<FailureAnswer> {
  const { mailId, reason } = order;
  return answered(staff, mailId, at, async (tx, row) => {
    const rests = await tx.mail.updateMany({
      where: { id: mailId, status: 'failed', dismissal: null },
      data: { dismissal: reason },
    });
    if (rests.count === 0) return refused('gone');
    return told(tx, staff, row, { outcome: 'dismissed', reason }, at);
  });
}

/** The role first; then the mail as it stands once its booking is held still. */
async function answered(
  staff: Staff,
  mailId: string,
  at: Date,
  answer: (tx: Tx, row: FailedMailRow) => Promise<FailureAnswer>,
): Promise<FailureAnswer> {
  return byStaff(staff, 'mail.resend', at, async (tx) => {
    const [found] = await failedMailRows(tx, { id: mailId }, 1);
    if (found === undefined) return refused('gone');
    if (found.booking !== null) await lockBooking(tx, found.booking.id);
    const subject = { subjectKind: 'mail', subjectId: mailId };
    if ((await claimedByAnother(tx, subject, staff.staffId, at)) !== null) return refused('taken');
    const [row] = await failedMailRows(tx, { id: mailId }, 1);
    return row === undefined ? refused('gone') : answer(tx, row);
  });
}

async function told(
  tx: Tx,
  staff: Staff,
  row: FailedMailRow,
  detail: Readonly<Record<string, string | boolean>>,
  at: Date,
): Promise<FailureAnswer> {
  const what = { command: 'mail.resend', subjectKind: 'mail', subjectId: row.id } as const;
  await audit(tx, staff, { ...what, detail: { ...detail, mail: row.template } }, at);
  return { kind: 'done' };
}
