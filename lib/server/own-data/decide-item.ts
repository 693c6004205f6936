import 'server-only';
import type { DataClass } from '@/lib/rules/privacy/data-classes';
import { type Decision, decisionObjection } from '@/lib/rules/privacy/request-decision';
import type { Staff } from '../staff/staff-session';
import { erasureObjection } from './erase-for-request';
import { requestKindOf } from './read-request';
import { onRequest, type RequestAct, requestRefused } from './staff-on-request';

export interface ItemOrder {
  readonly reference: string;
  readonly dataClass: DataClass;
  readonly decision: Decision;
  /** Empty where there is none. */
  readonly ground: string;
  readonly reason: string;
}

/**
 * 決定を書く: what is done about one class of data; written again, the later one stands. Nobody is told before the answer.
 *
 * @clause D1-R3
 */
export async function decideItem(staff: Staff, item: ItemOrder, at: Date): Promise<RequestAct> {
  const { reference, dataClass, decision } = item;
  const order = { reference, act: 'decided', states: ['in-review'] };
  return onRequest(staff, order, at, async (tx, request) => {
    const objection = decisionObjection({ ...item, kind: requestKindOf(request) });
    if (objection !== null) return requestRefused(objection);
    const erasure = await erasureObjection(tx, request, [item], at);
    if (erasure !== null) return requestRefused(erasure);
    const said = { decision, ground: item.ground || null, reason: item.reason.trim() };
    await tx.disclosureRequestItem.upsert({
      where: { requestId_dataClass: { requestId: request.id, dataClass } },
      create: { requestId: request.id, dataClass, ...said, createdAt: at },
      update: { ...said, createdAt: at },
    });
    return { kind: 'done', detail: { dataClass, decision, ground: item.ground } };
  });
}

/** 決定を取り消す, before the answer. */
export async function dropItem(
  staff: Staff,
  { reference, dataClass }: { reference: string; dataClass: DataClass },
  at: Date,
): Promise<RequestAct> {
  const order = { reference, act: 'dropped', states: ['in-review'] };
  return onRequest(staff, order, at, async (tx, { id: requestId }) => {
    await tx.disclosureRequestItem.deleteMany({ where: { requestId, dataClass } });
    return { kind: 'done', detail: { dataClass } };
  });
}
