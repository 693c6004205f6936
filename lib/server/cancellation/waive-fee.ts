import 'server-only';
import {
  type WaiverObjection,
  type WaiverReason,
  waivableFee,
  waiverObjection,
  waiverRefund,
} from '@/lib/rules/money/fee-waiver';
import { lockBooking } from '../booking/lock-booking';
import { isCardAsked } from '../money/balance-standing';
import { post } from '../money/post';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { StaffRefusal } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import type { Tx } from '../system/db';
import { queueWaiverMail } from './queue-waiver-mail';

export interface FeeWaiverOrder {
  readonly bookingId: string;
  readonly cancellationId: string;
  readonly amountYen: number;
  readonly reason: WaiverReason;
  readonly note: string;
  /** What could still be waived when the form was made. */
  readonly seenLeftYen: number;
  readonly idempotencyKey: string;
}

export type WaiveRefusal =
  | Exclude<StaffRefusal, 'not-staff'>
  | WaiverObjection
  | 'not-found'
  | 'payment-pending'
  | 'changed-meanwhile'
  | 'form-used';

export type WaiveAnswer =
  | { readonly kind: 'waived'; readonly refundYen: number; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: WaiveRefusal };

/**
 * 取消料の免除: a manager waives a fee, or a part of it, with a reason. It is a line of the ledger of its own; what was paid
 * of it goes back, and the traveler is told.
 *
 * @clause D2-15.1.1a D2-22.5
 */
export async function waiveFee(
  staff: Staff,
  order: FeeWaiverOrder,
  at: Date,
): Promise<WaiveAnswer> {
  return byStaff(staff, 'booking.waive-fee', at, async (tx): Promise<WaiveAnswer> => {
    await lockBooking(tx, order.bookingId);
    const earlier = await earlierAnswer(tx, order);
    if (earlier !== null) return earlier;
    const found = await findFee(tx, order);
    if ('reason' in found) return refused(found.reason);
    const refundYen = await record(tx, order, found, at);
    const subject = { subjectKind: 'booking', subjectId: order.bookingId };
    const { amountYen, reason } = order;
    const detail = { amountYen, refundYen, feeYen: found.feeYen, reason };
    await audit(tx, staff, { command: 'booking.waive-fee', ...subject, detail }, at);
    return { kind: 'waived', refundYen, repeated: false };
  });
}

const refused = (reason: WaiveRefusal): WaiveAnswer => ({ kind: 'refused', reason });

async function earlierAnswer(tx: Tx, order: FeeWaiverOrder): Promise<WaiveAnswer | null> {
  const { idempotencyKey } = order;
  const earlier = await tx.feeWaiver.findUnique({ where: { idempotencyKey } });
  if (earlier === null) return null;
  const same =
    earlier.cancellationId === order.cancellationId && earlier.amountYen === order.amountYen;
  if (!same) return refused('form-used');
  return { kind: 'waived', refundYen: earlier.refundYen, repeated: true };
}

type Fee = { readonly feeYen: number; readonly leftYen: number };

/** The fee as it stands under the lock, or why nothing of it is waived. */
async function findFee(tx: Tx, order: FeeWaiverOrder): Promise<Fee | { reason: WaiveRefusal }> {
  const { bookingId, cancellationId: id } = order;
  const found = await tx.cancellation.findUnique({
    where: { id, bookingId },
    include: { waivers: { select: { amountYen: true } } },
  });
  if (found === null) return { reason: 'not-found' };
  // Until the card has answered nobody knows what was paid.
  if (await isCardAsked(tx, bookingId)) return { reason: 'payment-pending' };
  const left = waivableFee(
    found.feeYen,
    found.waivers.map(({ amountYen }) => amountYen),
  );
  const reason = waiverObjection(order.amountYen, left);
  if (left !== order.seenLeftYen) return { reason: reason ?? 'changed-meanwhile' };
  return reason === null ? { feeYen: found.feeYen, leftYen: left - order.amountYen } : { reason };
}

async function record(tx: Tx, order: FeeWaiverOrder, fee: Fee, at: Date): Promise<number> {
  const { bookingId, cancellationId, amountYen, reason, note, idempotencyKey } = order;
  const before = await tx.ledgerEntry.findMany({ where: { bookingId } });
  const refundYen = waiverRefund(amountYen, [...before, { kind: 'waiver', amountYen }]);
  const waiver = await tx.feeWaiver.create({
    data: { bookingId, cancellationId, idempotencyKey, amountYen, refundYen, reason, note, at },
    select: { id: true },
  });
  const of = { bookingId, cancellationId, waiverId: waiver.id, at };
  await post(tx, [
    { cause: 'waiver', amountYen, ...of },
    { cause: 'waiver-refund', amountYen: refundYen, ...of },
  ]);
  const facts = { amountYen, refundYen, waiverReason: reason };
  await tx.bookingEvent.create({
    data: { bookingId, at, kind: 'fee-waived', actor: 'agency', facts },
  });
  await queueWaiverMail(tx, waiver.id, { ...order, ...fee, refundYen });
  return refundYen;
}
