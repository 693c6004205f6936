import 'server-only';
import {
  type ApplicationRefusalAnswer,
  type ApplicationRefusalReason,
  applicationRefusal,
} from '@/lib/rules/application/application-refusal';
import type { StaffAnswerRefusal } from '@/lib/rules/staff/answer-refusal';
import { rejectedMail } from '@/lib/wording/booking/booking-mails';
import { bookingOf } from '../booking/booking-of';
import { lockBooking } from '../booking/lock-booking';
import { releaseNow } from '../money/payments/release-spare';
import { audit } from '../staff/audit';
import { claimedByAnother, unclaim } from '../staff/claims';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db, type Tx } from '../system/db';
import { acceptApplication } from './accept-application';
import { endApplication } from './end-application';

export type StaffAnswerOutcome =
  | { readonly kind: 'accepted' | 'rejected' }
  | { readonly kind: 'refused'; readonly reason: StaffAnswerRefusal; readonly by?: string };

/**
 * 承諾: a clerk accepts an application that waited for the agency. Of two who answer at once one wins.
 *
 * @clause D2-3.1a
 */
export async function acceptByStaff(
  staff: Staff,
  bookingId: string,
  at: Date,
): Promise<StaffAnswerOutcome> {
  return answered(staff, 'application.accept', bookingId, at, async (tx) => {
    if (await guardianMissing(tx, bookingId)) return refused('guardian-missing');
    return (await acceptApplication(tx, bookingId, at))
      ? { kind: 'accepted' }
      : refused('answered');
  });
}

/**
 * お断り: a clerk declines an application on a ground of the terms; seats and authorisation go back, nothing is charged.
 *
 * @clause D2-4.3 D2-4.4 D2-4.9
 */
export async function rejectByStaff(
  staff: Staff,
  order: {
    readonly bookingId: string;
    readonly reason: ApplicationRefusalReason;
    readonly note: string;
  },
  at: Date,
): Promise<StaffAnswerOutcome> {
  const { bookingId, reason, note } = order;
  const outcome = await answered(staff, 'application.reject', bookingId, at, async (tx) => {
    const may = await mayDecline(tx, order);
    if (may.kind === 'may-not') return refused(may.reason);
    const mail = (facts: Parameters<typeof rejectedMail>[0]) =>
      rejectedMail(facts, { reason, note: note.trim(), article: may.article });
    const shown = { 'refusal-reason-given': { reason } };
    const ended = await endApplication(tx, bookingId, { trigger: 'reject', shown }, at, mail);
    return ended ? { kind: 'rejected' } : refused('answered');
  });
  if (outcome.kind === 'rejected') await releaseNow({ bookingId }, at);
  return outcome;
}

/** What declining an application for a reason says of the terms of its booking. */
async function mayDecline(
  tx: Tx,
  order: { bookingId: string; reason: ApplicationRefusalReason; note: string },
): Promise<ApplicationRefusalAnswer> {
  const row = await tx.booking.findUniqueOrThrow({
    where: { id: order.bookingId },
    select: { termsSnapshot: true },
  });
  const answer = applicationRefusal(order, bookingOf(row).terms);
  return answer.kind === 'refused' ? { kind: 'may-not', reason: 'not-offered' } : answer;
}

async function guardianMissing(tx: Tx, bookingId: string): Promise<boolean> {
  return (await tx.guardianConsent.count({ where: { bookingId, status: { not: 'given' } } })) > 0;
}

/** Role, claim and state first; then the answer, the record of it and the end of the claim, together. */
async function answered(
  staff: Staff,
  command: 'application.accept' | 'application.reject',
  bookingId: string,
  at: Date,
  answer: (tx: Tx) => Promise<StaffAnswerOutcome>,
): Promise<StaffAnswerOutcome> {
  const objection = staffObjection(staff, command, at);
  if (objection !== null) return refused(objection);
  return db().$transaction(async (tx) => {
    await lockBooking(tx, bookingId);
    const booking = await tx.booking.findUnique({
      where: { id: bookingId },
      select: { status: true, acceptedAt: true },
    });
    if (booking === null) return refused('not-found');
    if (booking.status !== 'applied' || booking.acceptedAt !== null) return refused('answered');
    const subject = { subjectKind: 'application', subjectId: bookingId };
    const other = await claimedByAnother(tx, subject, staff.staffId, at);
    if (other !== null) return { kind: 'refused', reason: 'taken', by: other.by };
    const outcome = await answer(tx);
    if (outcome.kind === 'refused') return outcome;
    await audit(tx, staff, { command, ...subject, detail: { outcome: outcome.kind } }, at);
    await unclaim(tx, subject, staff.staffId);
    return outcome;
  });
}

function refused(reason: StaffAnswerRefusal): StaffAnswerOutcome {
  return { kind: 'refused', reason };
}
