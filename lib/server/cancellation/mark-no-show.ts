import 'server-only';
import { audit } from '../staff/audit';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import type { CancelTravelers } from './cancel-answer';
import type { StaffCancelAnswer } from './cancel-by-staff';
import { cancelTravelersIn } from './cancel-travelers';

/** Who did not come, and what stood on the screen. */
export type NoShowOrder = Pick<
  CancelTravelers,
  'bookingId' | 'travelerIds' | 'seen' | 'idempotencyKey'
>;

/**
 * 無連絡不参加: staff record who did not come and said nothing, while the trip is under way. The fee is that of the step after
 * the start, by the same rules, ledger and receipt as a cancellation.
 *
 * @clause D2-15.T.5
 * @clause D3-16.1
 */
export async function markNoShow(
  staff: Staff,
  { bookingId, travelerIds, seen, idempotencyKey }: NoShowOrder,
  now: Date,
): Promise<StaffCancelAnswer> {
  const reason = staffObjection(staff, 'booking.no-show', now);
  if (reason !== null) return { kind: 'refused', reason };
  return db().$transaction(async (tx) => {
    const order = { bookingId, travelerIds, ground: null, seen, idempotencyKey };
    const answer = await cancelTravelersIn(tx, { ...order, noShow: true }, now);
    if (answer.kind !== 'cancelled' || answer.repeated) return answer;
    const subject = { subjectKind: 'booking', subjectId: bookingId };
    const { feeYen, refundYen } = seen;
    const detail = { travelers: travelerIds.length, feeYen, refundYen };
    const purpose = 'travel-arrangement';
    await audit(tx, staff, { command: 'booking.no-show', ...subject, purpose, detail }, now);
    return answer;
  });
}
