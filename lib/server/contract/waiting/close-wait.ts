import 'server-only';
import type { WaitEnd } from '@/lib/rules/application/waiting-line';
import type { StaffObjection } from '@/lib/rules/staff/permissions';
import { withdrawnMail } from '@/lib/wording/booking/booking-mails';
import { waitingClosedMail } from '@/lib/wording/booking/waiting-mails';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import { type Ending, endApplication } from '../../application/end-application';
import { bookingOf } from '../../booking/booking-of';
import { lockBooking } from '../../booking/lock-booking';
import { mailFacts } from '../../booking/mail-facts';
import { releaseNow } from '../../money/payments/release-spare';
import { audit } from '../../staff/audit';
import { byStaff } from '../../staff/by-staff';
import { claimedByAnother } from '../../staff/claims';
import type { Staff } from '../../staff/staff-session';
import { db, type Tx } from '../../system/db';
import { dressedMail } from '../../system/mail/queue-mail';

export interface CloseWait {
  readonly bookingId: string;
  readonly reason: WaitEnd;
  readonly note: string;
}

export type CloseWaitRefusal =
  | StaffObjection
  | 'not-found'
  | 'not-waiting'
  | 'note-missing'
  | 'taken';

type Refused = { readonly kind: 'refused'; readonly reason: CloseWaitRefusal };
type Made = { readonly kind: 'mail'; readonly mail: ComposedMail } | Refused;

const refused = (reason: CloseWaitRefusal): Refused => ({ kind: 'refused', reason });
const NOT_FORMED = { 'contract-not-formed': { formedAt: null } } as const;

/** The mail as the traveler will get it, before the wait is ended. */
export async function previewCloseWait(order: CloseWait): Promise<Made> {
  const made = await mailOf(db(), order);
  return made.kind === 'refused' ? made : { ...made, mail: dressedMail(made.mail) };
}

/**
 * キャンセル待ちを終える: a clerk ends a wait, because the traveler asked for it or because there is no prospect. Everything that was
 * held goes back, and whoever stands behind comes nearer. Not once seats were offered or the notice given.
 *
 * @clause D2-3.3b D3-2.4b
 */
export async function closeWait(
  staff: Staff,
  order: CloseWait,
  at: Date,
): Promise<{ readonly kind: 'closed' } | Refused> {
  const { bookingId, reason } = order;
  const outcome = await byStaff(staff, 'departure.close-wait', at, async (tx) => {
    await lockBooking(tx, bookingId);
    const made = await mailOf(tx, order);
    if (made.kind === 'refused') return made;
    const place = await tx.waitingPlace.findUniqueOrThrow({ where: { bookingId } });
    const line = { subjectKind: 'waiting-line', subjectId: place.departureId };
    if ((await claimedByAnother(tx, line, staff.staffId, at)) !== null) return refused('taken');
    await endApplication(tx, bookingId, endingOf(reason), at, () => made.mail);
    const subject = { subjectKind: 'booking', subjectId: bookingId };
    await audit(tx, staff, { command: 'departure.close-wait', ...subject, detail: { reason } }, at);
    return { kind: 'closed' } as const;
  });
  if (outcome.kind === 'closed') await releaseNow({ bookingId }, at);
  return outcome;
}

function endingOf(reason: WaitEnd): Ending {
  return reason === 'asked-by-traveler'
    ? { trigger: 'withdraw', shown: NOT_FORMED }
    : { trigger: 'reject', shown: { 'refusal-reason-given': { reason } } };
}

async function mailOf(tx: Tx, { bookingId, reason, note }: CloseWait): Promise<Made> {
  const row = await tx.booking.findUnique({
    where: { id: bookingId },
    include: { travelers: true, package: { include: { waiting: true } } },
  });
  if (row === null) return refused('not-found');
  if (row.status !== 'waitlisted' || row.package?.waiting?.state !== 'waiting')
    return refused('not-waiting');
  const facts = mailFacts(bookingOf(row));
  if (reason === 'asked-by-traveler') return { kind: 'mail', mail: withdrawnMail(facts) };
  if (note.trim() === '') return refused('note-missing');
  return { kind: 'mail', mail: waitingClosedMail(facts, note.trim()) };
}
