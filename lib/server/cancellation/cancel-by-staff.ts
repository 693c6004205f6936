import 'server-only';
import { audit } from '../staff/audit';
import { type StaffRefusal, staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import type { CancelAnswer, CancelTravelers } from './cancel-answer';
import { cancelTravelersIn } from './cancel-travelers';

/** What a traveler declared to somebody of the staff. */
export type TakenCancellation = CancelTravelers & Required<Pick<CancelTravelers, 'taken'>>;

export type StaffCancelAnswer =
  | CancelAnswer
  | { readonly kind: 'refused'; readonly reason: Exclude<StaffRefusal, 'not-staff'> };

/**
 * お取消しの受付: cancels on a traveler's behalf, by the same rules, with the same receipt and mail, and the record of who took
 * it in.
 *
 * @clause D2-15.1.1a D2-15.1.1b D2-14.1b
 */
export async function cancelByStaff(
  staff: Staff,
  order: TakenCancellation,
  now: Date,
): Promise<StaffCancelAnswer> {
  const reason = staffObjection(staff, 'booking.cancel', now);
  if (reason !== null) return { kind: 'refused', reason };
  return db().$transaction(async (tx) => {
    const answer = await cancelTravelersIn(tx, order, now);
    if (answer.kind !== 'cancelled' || answer.repeated) return answer;
    const subject = { subjectKind: 'booking', subjectId: order.bookingId };
    const detail = {
      channel: order.taken.channel,
      declaredAt: order.taken.declaredAt.toISOString(),
      travelers: order.travelerIds.length,
      feeYen: order.seen.feeYen,
      refundYen: order.seen.refundYen,
      ...(order.taken.found && { feeFoundOut: true }),
    };
    const purpose = 'travel-arrangement';
    await audit(tx, staff, { command: 'booking.cancel', ...subject, purpose, detail }, now);
    return answer;
  });
}
