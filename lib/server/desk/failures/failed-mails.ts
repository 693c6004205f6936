import 'server-only';
import type { ResendObjection } from '@/lib/rules/staff/mail-resend';
import { mailRegister } from '@/lib/wording/mails/register';
import type { MailName } from '@/lib/wording/site/mail-names';
import { withoutSecrets } from '../../own-data/without-secrets';
import { audit } from '../../staff/audit';
import { claimedByAnother } from '../../staff/claims';
import { staffObjection } from '../../staff/current-staff';
import type { Staff } from '../../staff/staff-session';
import { db } from '../../system/db';
import { type FailedMailRow, failedMailRows, resendOf } from './failed-mail-of';

const MOST = 200;

/** 届かなかったメール, without anything that names a person. */
export interface FailedMail {
  readonly id: string;
  readonly subject: string;
  /** Reference of its booking; empty where there is none. */
  readonly reference: string;
  readonly reader: 'traveler' | 'guardian' | 'staff';
  /** A code of `MailFailure`, or null for those that failed before causes were kept. */
  readonly failure: string | null;
  readonly failedAt: Date;
  readonly objection: ResendObjection | null;
}

/** Failed mails that wait for somebody, the oldest first; at most two hundred. */
export async function listFailedMails(at: Date): Promise<readonly FailedMail[]> {
  const rows = await failedMailRows(db(), {}, MOST);
  return rows.map((row) => failedMail(row, at));
}

function failedMail(row: FailedMailRow, at: Date): FailedMail {
  const { id, subject, failure, template, createdAt } = row;
  return {
    id,
    subject,
    reference: row.booking?.reference ?? '',
    reader: mailRegister[template as MailName]?.reader ?? 'traveler',
    failure,
    failedAt: row.failedAt ?? createdAt,
    objection: resendOf(row, at).objection,
  };
}

/**
 * One of them with its text and its addresses; looking at it leaves a line with the purpose (D1-1). What opens a door is
 * not shown: links and codes are for their reader alone.
 *
 * @clause D0-P10
 */
export async function findFailedMail(staff: Staff, id: string, at: Date) {
  if (staffObjection(staff, 'mail.read', at) !== null) return null;
  const [row] = await failedMailRows(db(), { id }, 1);
  if (row === undefined) return null;
  const what = { command: 'mail.read', subjectKind: 'mail', subjectId: id } as const;
  await audit(db(), staff, { ...what, purpose: 'operations' }, at);
  const { recipient, text } = row;
  const { to } = resendOf(row, at);
  const subject = { subjectKind: 'mail', subjectId: id };
  const takenBy = await claimedByAnother(db(), subject, staff.staffId, at);
  return { ...failedMail(row, at), recipient, to, text: withoutSecrets(text), takenBy };
}
