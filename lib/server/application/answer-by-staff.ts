import 'server-only';
import { releaseNow } from '../money/payments/release-spare';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { acceptApplication } from './accept-application';
import { answered, refused, type StaffAnswerOutcome } from './answered-application';
import { awaitsCertificate } from './assistance/certificate';
import { findOpenQuote } from './assistance/quote';
import { endApplication } from './end-application';
import { type Rejection, rejectionMail } from './rejection-mail';

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
  order: Rejection,
  at: Date,
): Promise<StaffAnswerOutcome> {
  const { bookingId, reason } = order;
  const outcome = await answered(staff, 'application.reject', bookingId, at, async (tx) => {
    const made = await rejectionMail(tx, order);
    if (made.kind === 'refused') return refused(made.reason);
    const shown = { 'refusal-reason-given': { reason } };
    const ended = await endApplication(
      tx,
      bookingId,
      { trigger: 'reject', shown },
      at,
      () => made.mail,
    );
    return ended ? { kind: 'rejected' } : refused('answered');
  });
  if (outcome.kind === 'rejected') await releaseNow({ bookingId }, at);
  return outcome;
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
