import 'server-only';
import { lockDeparture } from '../seats/seats';
import { audit } from '../staff/audit';
import { byStaff } from '../staff/by-staff';
import type { Staff } from '../staff/staff-session';
import {
  type ArrangementAnswer,
  type ArrangementOrder,
  earlierArrangement,
  stepOf,
} from './arrangement-order';
import { findArrangements } from './arrangements';
import { listsClosed } from './make-passenger-list';

/**
 * 手配の記録: writes down how an arrangement stands, by whom and when; what stood before stays in the record. Over what somebody
 * else wrote meanwhile nothing is written.
 *
 * @clause D2-2.3
 * @clause D3-1.3
 * @clause D3-19
 */
export async function recordArrangement(
  staff: Staff,
  order: ArrangementOrder,
  at: Date,
): Promise<ArrangementAnswer> {
  const { departureId } = order;
  return byStaff(staff, 'departure.arrange', at, async (tx) => {
    await lockDeparture(tx, departureId);
    const earlier = await earlierArrangement(tx, order);
    if (earlier !== null) return earlier;
    const found = await findArrangements(tx, departureId);
    if (found === null) return { kind: 'refused', reason: 'not-found' };
    const closed = listsClosed(found, at);
    if (closed !== null) return { kind: 'refused', reason: closed };
    const step = stepOf(order, found.lines);
    if (typeof step === 'string') return { kind: 'refused', reason: step };
    const { key: itemKey, ...said } = step;
    const by = { staffId: staff.staffId, at, idempotencyKey: order.press };
    await tx.arrangementStep.create({ data: { departureId, itemKey, ...said, ...by } });
    const subject = { subjectKind: 'departure', subjectId: departureId };
    const detail = { arrangement: said.kind, state: said.state };
    await audit(tx, staff, { command: 'departure.arrange', ...subject, detail }, at);
    return { kind: 'recorded' };
  });
}
