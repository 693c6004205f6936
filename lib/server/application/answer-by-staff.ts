import 'server-only';
import {
  type ApplicationRefusalAnswer,
  type ApplicationRefusalReason,
  applicationRefusal,
} from '@/lib/rules/application/application-refusal';
import { rejectedMail } from '@/lib/wording/booking/booking-mails';
import { bookingOf } from '../booking/booking-of';
import { releaseNow } from '../money/payments/release-spare';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { acceptApplication } from './accept-application';
import { answered, refused, type StaffAnswerOutcome } from './answered-application';
import { awaitsCertificate } from './assistance/certificate';
import { findOpenQuote } from './assistance/quote';
import { endApplication } from './end-application';

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
    const missing = await missingFor(tx, bookingId);
    if (missing !== null) return refused(missing);
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

/** What must have come before an application is accepted, and has not. */
export async function missingFor(
  tx: Tx,
  bookingId: string,
): Promise<'guardian-missing' | 'certificate-missing' | 'quote-open' | null> {
  const open = { bookingId, status: { not: 'given' } };
  if ((await tx.guardianConsent.count({ where: open })) > 0) return 'guardian-missing';
  if (await awaitsCertificate(tx, bookingId)) return 'certificate-missing';
  return (await findOpenQuote(bookingId, tx)) === null ? null : 'quote-open';
}
