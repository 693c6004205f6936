import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import { isTrueLate } from '@/lib/rules/staff/mail-resend';
import { isCalledOff } from '../../booking/is-called-off';
import { overdueOf, readOwing } from '../../cancellation/find-owing';
import { db } from '../../system/db';
import { sendMail } from '../../system/mail/send-mail';
import { catchUp } from './catch-up';
import { type FailedMailRow, lineOf, mailedBooking, mailRows } from './failed-mail-of';

/** A mail that has waited longer is looked at before it goes. */
const LATE_MS = 5 * 60_000;

/**
 * Sends a mail of the outbox. Before one that had to wait, because nobody did the jobs or its server was away, what the clock
 * has made of its booking meanwhile is written down; what is then no longer true is not sent, and is nobody's task.
 *
 * @clause D2-3.1a a notice of acceptance that would come after its time forms nothing and is not sent
 */
export function sendWhileTrue(mailId: string, at: Date, lastTry: boolean): Promise<void> {
  return sendMail(mailId, lastTry, (mail) => isOutdated(mail, at));
}

async function isOutdated(mail: { readonly id: string; readonly createdAt: Date }, at: Date) {
  if (at.getTime() - mail.createdAt.getTime() <= LATE_MS) return false;
  const queued = await queuedMail(mail.id);
  if (queued === null) return true;
  if (queued.booking !== null) await catchUp(queued.booking.id, at);
  const row = await queuedMail(mail.id);
  return row === null || !(await holds(row, at));
}

async function queuedMail(id: string): Promise<FailedMailRow | null> {
  const [row] = await mailRows(db(), { id, status: 'queued' }, 1);
  return row ?? null;
}

async function holds(row: FailedMailRow, at: Date): Promise<boolean> {
  const line = lineOf(row);
  if (line === undefined) return true;
  if (row.template === 'taken-down') return isLinkOpen(row, at);
  if (line.holds === 'once') return at.getTime() < row.createdAt.getTime() + line.opensMs;
  if (!isTrueLate(line.holds, mailedBooking(row), instant(at.getTime()))) return false;
  if (line.holds !== 'for-good' && (await isOfTripCalledOff(row))) return false;
  return row.template !== 'balance-reminder' || isOwed(row, at);
}

/** The trip does not run, and another mail says so: none speaks of it as if it did (D2-15.2.2). */
async function isOfTripCalledOff({ booking }: FailedMailRow): Promise<boolean> {
  return booking !== null && (await isCalledOff(db(), booking.id));
}

async function isOwed({ bookingId }: FailedMailRow, at: Date): Promise<boolean> {
  const owing = await readOwing(db(), bookingId === null ? [] : [bookingId]);
  return owing.some((booking) => overdueOf(booking, instant(at.getTime())) !== null);
}

/** A link that was not replaced by another, to an application that still waits for its customer (D3-2.2a). */
async function isLinkOpen({ idempotencyKey }: FailedMailRow, at: Date): Promise<boolean> {
  const secretHash = idempotencyKey.slice('taken-down:'.length);
  return (await db().bookingDraft.count({ where: { secretHash, dueAt: { gt: at } } })) > 0;
}
