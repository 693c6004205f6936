import 'server-only';
import type { StaffAnswerRefusal } from '@/lib/rules/staff/answer-refusal';
import type { StaffCommand } from '@/lib/rules/staff/permissions';
import { lockBooking } from '../booking/lock-booking';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import { claimedByAnother, unclaim } from '../staff/claims';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { answeredBy } from './lapse-application';

export type StaffAnswerOutcome =
  | {
      readonly kind: 'accepted' | 'rejected' | 'asked' | 'settled';
      /** The same press did it before; nothing was done now. */
      readonly repeated?: true;
    }
  | { readonly kind: 'refused'; readonly reason: StaffAnswerRefusal; readonly by?: string };

export function refused(reason: StaffAnswerRefusal): StaffAnswerOutcome {
  return { kind: 'refused', reason };
}

type AnswerCommand = Extract<StaffCommand, `application.${string}`>;

/** Role, time, claim and state first; then the answer, the record of it and, where it is the last, the end of the claim. */
export async function answered(
  staff: Staff,
  command: AnswerCommand,
  bookingId: string,
  at: Date,
  answer: (tx: Tx) => Promise<StaffAnswerOutcome>,
): Promise<StaffAnswerOutcome> {
  return byStaff(staff, command, at, async (tx) => {
    await lockBooking(tx, bookingId);
    const booking = await tx.booking.findUnique({
      where: { id: bookingId },
      select: { status: true, acceptedAt: true, answerBy: true, startsAt: true },
    });
    if (booking === null) return refused('not-found');
    const { status, acceptedAt } = booking;
    if (status !== 'applied' || acceptedAt !== null) return refused('answered');
    // D2-3.1a: it has lapsed at that moment, whether or not a job has written that.
    if (at >= answeredBy(booking)) return refused('answered');
    const subject = { subjectKind: 'application', subjectId: bookingId };
    const other = await claimedByAnother(tx, subject, staff.staffId, at);
    if (other !== null) return { kind: 'refused', reason: 'taken', by: other.by };
    const outcome = await answer(tx);
    if (outcome.kind === 'refused' || outcome.repeated) return outcome;
    await audit(tx, staff, { command, ...subject, detail: { outcome: outcome.kind } }, at);
    const last = outcome.kind === 'accepted' || outcome.kind === 'rejected';
    if (last) await unclaim(tx, subject, staff.staffId);
    return outcome;
  });
}
