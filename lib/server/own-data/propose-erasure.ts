import 'server-only';
import type { Staff } from '../staff/staff-session';
import { erasureProposal } from './erase-for-request';
import { onRequest, type RequestAct, requestRefused } from './staff-on-request';

/** 消せるものを調べる: writes a decision for each class that has none yet, by the rules of keeping. Nothing is erased by it. */
export async function proposeErasure(
  staff: Staff,
  reference: string,
  at: Date,
): Promise<RequestAct> {
  const order = { reference, act: 'erasure-proposed', states: ['in-review'] };
  return onRequest(staff, order, at, async (tx, request) => {
    if (request.wish !== 'erase') return requestRefused('not-erasure');
    if (request.email === null) return requestRefused('no-address');
    const items = await erasureProposal(tx, request.email, at);
    await tx.disclosureRequestItem.createMany({
      data: items.map((item) => ({ ...item, requestId: request.id, createdAt: at })),
      skipDuplicates: true,
    });
    return { kind: 'done', detail: { items: items.length } };
  });
}
