import 'server-only';
import { lockBooking } from '../booking/lock-booking';
import { findParty } from '../cancellation/find-party';
import { followTourIn } from '../contract/follow-tour';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import { keyOfPress } from '../system/key-of-press';
import { judge, type PartOrder, type PartRefusal, sentBack } from './judge-part';
import { recordPart } from './record-part';

export type PartAnswer =
  | { readonly kind: 'settled'; readonly amountYen: number; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: PartRefusal };

/**
 * 旅行開始後の一部の解除: a service that failed is given up by the traveler, or the company ends a part, with the reason
 * explained before. What was not received is taken off the price, less what third parties charge where the terms say so.
 *
 * @clause D2-16.1.2 D2-16.2.1 D2-16.2.2 D2-16.2.4
 * @clause D3-16.2 D3-18.1 D3-18.2
 */
export async function refundPart(staff: Staff, order: PartOrder, at: Date): Promise<PartAnswer> {
  const { idempotencyKey: press, ...sent } = order;
  const idempotencyKey = keyOfPress(press, sent);
  return byStaff(staff, 'booking.part-refund', at, async (tx): Promise<PartAnswer> => {
    await lockBooking(tx, order.bookingId);
    const earlier = await tx.tripSettlement.findUnique({ where: { idempotencyKey } });
    if (earlier !== null) return { kind: 'settled', amountYen: earlier.amountYen, repeated: true };
    await followTourIn(tx, order.bookingId, at);
    const party = await findParty(tx, order.bookingId, at);
    if (party === null) return { kind: 'refused', reason: 'not-found' };
    const judged = judge(party, order, at);
    if (typeof judged === 'string') return { kind: 'refused', reason: judged };
    const refundYen = sentBack(party, judged.refund);
    await recordPart(tx, { staff, party, order, end: judged, refundYen, idempotencyKey }, at);
    return { kind: 'settled', amountYen: judged.refund, repeated: false };
  });
}
